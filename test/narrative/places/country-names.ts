/** Countries by their names in running text: code, short names, formal name, words for their people and
 *  goods, capital. Names are parted by `/`; a demonym in brackets is another country's too. */
export const COUNTRY_NAMES = `
AFG|Afghanistan|Islamic Republic of Afghanistan|Afghan|Kabul
ALB|Albania|Republic of Albania|Albanian|Tirana
DZA|Algeria|People’s Democratic Republic of Algeria|Algerian|Algiers
AND|Andorra|Principality of Andorra|Andorran|Andorra la Vella
AGO|Angola|Republic of Angola|Angolan|Luanda
ATG|Antigua and Barbuda|Antigua and Barbuda|Antiguan/Barbudan|St. John’s
ARG|Argentina|Argentine Republic|Argentine/Argentinian|Buenos Aires
ARM|Armenia|Republic of Armenia|Armenian|Yerevan
AUS|Australia|Commonwealth of Australia|Australian|Canberra
AUT|Austria|Republic of Austria|Austrian|Vienna
AZE|Azerbaijan|Republic of Azerbaijan|Azerbaijani/Azeri|Baku
BHS|Bahamas|Commonwealth of the Bahamas|Bahamian|Nassau
BHR|Bahrain|Kingdom of Bahrain|Bahraini|Manama
BGD|Bangladesh|People’s Republic of Bangladesh|Bangladeshi|Dhaka
BRB|Barbados|Barbados|Barbadian|Bridgetown
BLR|Belarus|Republic of Belarus|Belarusian|Minsk
BEL|Belgium|Kingdom of Belgium|Belgian|Brussels
BLZ|Belize|Belize|Belizean|Belmopan
BEN|Benin|Republic of Benin|Beninese|Cotonou
BTN|Bhutan|Kingdom of Bhutan|Bhutanese|Thimphu
BOL|Bolivia|Plurinational State of Bolivia|Bolivian|Sucre
BIH|Bosnia and Herzegovina/Bosnia|Bosnia and Herzegovina|Bosnian|Sarajevo
BWA|Botswana|Republic of Botswana|Botswanan/Motswana/Batswana|Gaborone
BRA|Brazil|Federative Republic of Brazil|Brazilian|Brasília
BRN|Brunei/Brunei Darussalam|Brunei Darussalam|Bruneian|Bandar Seri Begawan
BGR|Bulgaria|Republic of Bulgaria|Bulgarian|Sofia
BFA|Burkina Faso|Burkina Faso|Burkinabe/Burkinabè|Ouagadougou
BDI|Burundi|Republic of Burundi|Burundian|Gitega
CPV|Cabo Verde/Cape Verde|Republic of Cabo Verde|Cabo Verdean/Cape Verdean|Praia
KHM|Cambodia|Kingdom of Cambodia|Cambodian|Phnom Penh
CMR|Cameroon|Republic of Cameroon|Cameroonian|Yaoundé
CAN|Canada|Canada|Canadian|Ottawa
CAF|Central African Republic|Central African Republic|(Central African)|Bangui
TCD|Chad|Republic of Chad|Chadian|N’Djamena
CHL|Chile|Republic of Chile|Chilean|Santiago
CHN|China|People’s Republic of China|Chinese|Beijing
COL|Colombia|Republic of Colombia|Colombian|Bogotá
COM|Comoros|Union of the Comoros|Comorian|Moroni
COG|Republic of the Congo/Congo-Brazzaville|Republic of the Congo|(Congolese)|Brazzaville
COD|Democratic Republic of the Congo/DRC/DR Congo|Democratic Republic of the Congo|Congolese|Kinshasa
CRI|Costa Rica|Republic of Costa Rica|Costa Rican|San José
CIV|Côte d’Ivoire/Ivory Coast|Republic of Côte d’Ivoire|Ivorian|Abidjan
HRV|Croatia|Republic of Croatia|Croatian|Zagreb
CUB|Cuba|Republic of Cuba|Cuban|Havana
CYP|Cyprus|Republic of Cyprus|Cypriot|Nicosia
CZE|Czechia/Czech Republic|Czech Republic|Czech|Prague
DNK|Denmark|Kingdom of Denmark|Danish/Dane|Copenhagen
DJI|Djibouti|Republic of Djibouti|Djiboutian|
DMA|Dominica|Commonwealth of Dominica|(Dominican)|Roseau
DOM|Dominican Republic|Dominican Republic|Dominican|Santo Domingo
ECU|Ecuador|Republic of Ecuador|Ecuadorian/Ecuadorean|Quito
EGY|Egypt|Arab Republic of Egypt|Egyptian|Cairo
SLV|El Salvador|Republic of El Salvador|Salvadoran/Salvadorean|San Salvador
GNQ|Equatorial Guinea|Republic of Equatorial Guinea|Equatorial Guinean/Equatoguinean|Malabo
ERI|Eritrea|State of Eritrea|Eritrean|Asmara
EST|Estonia|Republic of Estonia|Estonian|Tallinn
SWZ|Eswatini/Swaziland|Kingdom of Eswatini|Swazi|Mbabane
ETH|Ethiopia|Federal Democratic Republic of Ethiopia|Ethiopian|Addis Ababa
FJI|Fiji|Republic of Fiji|Fijian|Suva
FIN|Finland|Republic of Finland|Finnish/Finn|Helsinki
FRA|France|French Republic|French|Paris
GAB|Gabon|Gabonese Republic|Gabonese|Libreville
GMB|Gambia|Republic of the Gambia|Gambian|Banjul
GEO|Georgia|Georgia|Georgian|Tbilisi
DEU|Germany|Federal Republic of Germany|German|Berlin
GHA|Ghana|Republic of Ghana|Ghanaian|Accra
GRC|Greece|Hellenic Republic|Greek|Athens
GRD|Grenada|Grenada|Grenadian|St. George’s
GTM|Guatemala|Republic of Guatemala|Guatemalan|Guatemala City
GIN|Guinea|Republic of Guinea|Guinean|Conakry
GNB|Guinea-Bissau|Republic of Guinea-Bissau|Bissau-Guinean|Bissau
GUY|Guyana|Co-operative Republic of Guyana|Guyanese|Georgetown
HTI|Haiti|Republic of Haiti|Haitian|Port-au-Prince
HND|Honduras|Republic of Honduras|Honduran|Tegucigalpa
HUN|Hungary|Hungary|Hungarian|Budapest
ISL|Iceland|Iceland|Icelandic/Icelander|Reykjavík
IND|India|Republic of India|Indian|New Delhi
IDN|Indonesia|Republic of Indonesia|Indonesian|Jakarta
IRN|Iran|Islamic Republic of Iran|Iranian|Tehran
IRQ|Iraq|Republic of Iraq|Iraqi|Baghdad
IRL|Ireland|Republic of Ireland|Irish|Dublin
ISR|Israel|State of Israel|Israeli|Tel Aviv
ITA|Italy|Italian Republic|Italian|Rome
JAM|Jamaica|Jamaica|Jamaican|Kingston
JPN|Japan|Japan|Japanese|Tokyo
JOR|Jordan|Hashemite Kingdom of Jordan|Jordanian|Amman
KAZ|Kazakhstan|Republic of Kazakhstan|Kazakh/Kazakhstani|Astana
KEN|Kenya|Republic of Kenya|Kenyan|Nairobi
KIR|Kiribati|Republic of Kiribati|I-Kiribati|Tarawa
PRK|North Korea/DPRK|Democratic People’s Republic of Korea|North Korean|Pyongyang
KOR|South Korea|Republic of Korea|South Korean/Korean|Seoul
XKX|Kosovo|Republic of Kosovo|Kosovar/Kosovan|Pristina
KWT|Kuwait|State of Kuwait|Kuwaiti|Kuwait City
KGZ|Kyrgyzstan|Kyrgyz Republic|Kyrgyz/Kyrgyzstani|Bishkek
LAO|Laos/Lao PDR|Lao People’s Democratic Republic|Laotian/Lao|Vientiane
LVA|Latvia|Republic of Latvia|Latvian|Riga
LBN|Lebanon|Lebanese Republic|Lebanese|Beirut
LSO|Lesotho|Kingdom of Lesotho|Basotho/Mosotho|Maseru
LBR|Liberia|Republic of Liberia|Liberian|Monrovia
LBY|Libya|State of Libya|Libyan|Tripoli
LIE|Liechtenstein|Principality of Liechtenstein|Liechtensteiner|Vaduz
LTU|Lithuania|Republic of Lithuania|Lithuanian|Vilnius
LUX|Luxembourg|Grand Duchy of Luxembourg|Luxembourgish/Luxembourger|
MDG|Madagascar|Republic of Madagascar|Malagasy|Antananarivo
MWI|Malawi|Republic of Malawi|Malawian|Lilongwe
MYS|Malaysia|Malaysia|Malaysian|Kuala Lumpur
MDV|Maldives|Republic of Maldives|Maldivian|Malé
MLI|Mali|Republic of Mali|Malian|Bamako
MLT|Malta|Republic of Malta|Maltese|Valletta
MHL|Marshall Islands|Republic of the Marshall Islands|Marshallese|Majuro
MRT|Mauritania|Islamic Republic of Mauritania|Mauritanian|Nouakchott
MUS|Mauritius|Republic of Mauritius|Mauritian|Port Louis
MEX|Mexico|United Mexican States|Mexican|Mexico City
FSM|Micronesia/Federated States of Micronesia|Federated States of Micronesia|Micronesian|Palikir
MDA|Moldova/Republic of Moldova|Republic of Moldova|Moldovan|Chișinău
MCO|Monaco|Principality of Monaco|Monégasque/Monegasque|
MNG|Mongolia|Mongolia|Mongolian|Ulaanbaatar
MNE|Montenegro|Montenegro|Montenegrin|Podgorica
MAR|Morocco|Kingdom of Morocco|Moroccan|Rabat
MOZ|Mozambique|Republic of Mozambique|Mozambican|Maputo
MMR|Myanmar/Burma|Republic of the Union of Myanmar|Burmese|Naypyidaw
NAM|Namibia|Republic of Namibia|Namibian|Windhoek
NRU|Nauru|Republic of Nauru|Nauruan|Yaren
NPL|Nepal|Federal Democratic Republic of Nepal|Nepali/Nepalese|Kathmandu
NLD|Netherlands/Holland|Kingdom of the Netherlands|Dutch|Amsterdam
NZL|New Zealand|New Zealand|New Zealander|Wellington
NIC|Nicaragua|Republic of Nicaragua|Nicaraguan|Managua
NER|Niger|Republic of the Niger|Nigerien|Niamey
NGA|Nigeria|Federal Republic of Nigeria|Nigerian|Abuja
MKD|North Macedonia/Macedonia|Republic of North Macedonia|Macedonian/North Macedonian|Skopje
NOR|Norway|Kingdom of Norway|Norwegian|Oslo
OMN|Oman|Sultanate of Oman|Omani|Muscat
PAK|Pakistan|Islamic Republic of Pakistan|Pakistani|Islamabad
PLW|Palau|Republic of Palau|Palauan|Ngerulmud
PSE|Palestine/State of Palestine|State of Palestine|Palestinian|Ramallah
PAN|Panama|Republic of Panama|Panamanian|Panama City
PNG|Papua New Guinea|Independent State of Papua New Guinea|Papua New Guinean|Port Moresby
PRY|Paraguay|Republic of Paraguay|Paraguayan|Asunción
PER|Peru|Republic of Peru|Peruvian|Lima
PHL|Philippines|Republic of the Philippines|Philippine/Filipino/Filipina|Manila
POL|Poland|Republic of Poland|Polish|Warsaw
PRT|Portugal|Portuguese Republic|Portuguese|Lisbon
QAT|Qatar|State of Qatar|Qatari|Doha
ROU|Romania|Romania|Romanian|Bucharest
RUS|Russia/Russian Federation|Russian Federation|Russian|Moscow
RWA|Rwanda|Republic of Rwanda|Rwandan|Kigali
KNA|Saint Kitts and Nevis/St. Kitts and Nevis/St Kitts and Nevis|Federation of Saint Kitts and Nevis|Kittitian/Nevisian|Basseterre
LCA|Saint Lucia/St. Lucia/St Lucia|Saint Lucia|Saint Lucian/St. Lucian|Castries
VCT|Saint Vincent and the Grenadines/St. Vincent and the Grenadines/St Vincent and the Grenadines|Saint Vincent and the Grenadines|Vincentian|Kingstown
WSM|Samoa|Independent State of Samoa|Samoan|Apia
SMR|San Marino|Republic of San Marino|Sammarinese|
STP|São Tomé and Príncipe/Sao Tome and Principe|Democratic Republic of São Tomé and Príncipe|São Toméan/Santomean|São Tomé
SAU|Saudi Arabia|Kingdom of Saudi Arabia|Saudi/Saudi Arabian|Riyadh
SEN|Senegal|Republic of Senegal|Senegalese|Dakar
SRB|Serbia|Republic of Serbia|Serbian/Serb|Belgrade
SYC|Seychelles|Republic of Seychelles|Seychellois|Victoria
SLE|Sierra Leone|Republic of Sierra Leone|Sierra Leonean|Freetown
SGP|Singapore|Republic of Singapore|Singaporean|
SVK|Slovakia|Slovak Republic|Slovak/Slovakian|Bratislava
SVN|Slovenia|Republic of Slovenia|Slovenian/Slovene|Ljubljana
SLB|Solomon Islands|Solomon Islands|Solomon Islander|Honiara
SOM|Somalia|Federal Republic of Somalia|Somali|Mogadishu
ZAF|South Africa|Republic of South Africa|South African|Pretoria
SSD|South Sudan|Republic of South Sudan|South Sudanese|Juba
ESP|Spain|Kingdom of Spain|Spanish/Spaniard|Madrid
LKA|Sri Lanka|Democratic Socialist Republic of Sri Lanka|Sri Lankan|Colombo
SDN|Sudan|Republic of the Sudan|Sudanese|Khartoum
SUR|Suriname|Republic of Suriname|Surinamese|Paramaribo
SWE|Sweden|Kingdom of Sweden|Swedish/Swede|Stockholm
CHE|Switzerland|Swiss Confederation|Swiss|Bern
SYR|Syria|Syrian Arab Republic|Syrian|Damascus
TWN|Taiwan|Republic of China|Taiwanese|Taipei
TJK|Tajikistan|Republic of Tajikistan|Tajik|Dushanbe
TZA|Tanzania|United Republic of Tanzania|Tanzanian|Dodoma
THA|Thailand|Kingdom of Thailand|Thai|Bangkok
TLS|Timor-Leste/East Timor|Democratic Republic of Timor-Leste|Timorese/East Timorese|Dili
TGO|Togo|Togolese Republic|Togolese|Lomé
TON|Tonga|Kingdom of Tonga|Tongan|Nuku’alofa
TTO|Trinidad and Tobago|Republic of Trinidad and Tobago|Trinidadian|Port of Spain
TUN|Tunisia|Republic of Tunisia|Tunisian|Tunis
TUR|Turkey/Türkiye|Republic of Türkiye|Turkish/Turk|Ankara
TKM|Turkmenistan|Turkmenistan|Turkmen|Ashgabat
TUV|Tuvalu|Tuvalu|Tuvaluan|Funafuti
UGA|Uganda|Republic of Uganda|Ugandan|Kampala
UKR|Ukraine|Ukraine|Ukrainian|Kyiv
ARE|United Arab Emirates/UAE|United Arab Emirates|Emirati|Abu Dhabi
GBR|United Kingdom/UK/Britain/Great Britain|United Kingdom of Great Britain and Northern Ireland|British/Briton|London
USA|United States/US/USA/United States of America|United States of America|American|Washington
URY|Uruguay|Eastern Republic of Uruguay|Uruguayan|Montevideo
UZB|Uzbekistan|Republic of Uzbekistan|Uzbek|Tashkent
VUT|Vanuatu|Republic of Vanuatu|Ni-Vanuatu|Port Vila
VAT|Vatican City/Holy See|Holy See||
VEN|Venezuela|Bolivarian Republic of Venezuela|Venezuelan|Caracas
VNM|Vietnam/Viet Nam|Socialist Republic of Viet Nam|Vietnamese|Hanoi
YEM|Yemen|Republic of Yemen|Yemeni|Sanaa
ZMB|Zambia|Republic of Zambia|Zambian|Lusaka
ZWE|Zimbabwe|Republic of Zimbabwe|Zimbabwean|Harare
HKG|Hong Kong|||
PRI|Puerto Rico||Puerto Rican|San Juan
ESH|Western Sahara||Sahrawi|Laayoune
GRL|Greenland||Greenlandic|Nuuk
`;
