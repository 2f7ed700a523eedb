/** Names that look like another place, like none, or like one only: country of the profile, section, sentence,
 *  and the mentions it holds as words=code:kind, a dash for no code. */
export const PLACE_TRAPS = `
USA|people|Georgia Smith was recruited by Jordan Baker, and Chad Miller drove them.|
USA|people|Victims in Georgia, Florida and Alabama work in poultry plants.|Georgia=USA:subregion; Florida=USA:subregion; Alabama=USA:subregion
ARM|drugs|Heroin crosses Georgia to the Black Sea.|Georgia=GEO:country; Black Sea=–:subregion
TUR|trade|Turkey is a transit country for pistols.|Turkey=TUR:country
ROU|environment|Wild turkey and guinea pig are eaten locally.|
MMR|drugs|China white is sold in small packets, and Brazil nut oil is used to hide it.|
KWT|drugs|Dhows cross the Persian Gulf to Kuwait.|Persian Gulf=–:subregion; Kuwait=KWT:country
USA|drugs|Mexican cartels control the supply of fentanyl.|Mexican=MEX:country
SRB|people|The Balkan route runs through Serbia.|Balkan=–:subregion; Serbia=SRB:country
IRL|trade|Guns from Northern Ireland are brought to Ireland.|Northern Ireland=GBR:subregion; Ireland=IRL:country
UGA|trade|Rifles come from South Sudan and Sudan.|South Sudan=SSD:country; Sudan=SDN:country
SEN|drugs|Cocaine comes from Guinea-Bissau, Guinea and Equatorial Guinea.|Guinea-Bissau=GNB:country; Guinea=GIN:country; Equatorial Guinea=GNQ:country
AUS|drugs|Cocaine comes from Papua New Guinea and New Caledonia.|Papua New Guinea=PNG:country; New Caledonia=NCL:country
BEN|trade|Petrol comes from Nigeria and rifles from Niger.|Nigeria=NGA:country; Niger=NER:country
BRB|drugs|Cannabis comes from Dominica, cocaine from the Dominican Republic.|Dominica=DMA:country; Dominican Republic=DOM:country
AGO|environment|Diamonds come from the Republic of the Congo and the Democratic Republic of the Congo.|Republic of the Congo=COG:country; Democratic Republic of the Congo=COD:country
NZL|drugs|Methamphetamine comes from Samoa and American Samoa.|Samoa=WSM:country; American Samoa=ASM:country
MEX|trade|Rifles are bought in Texas, Arizona and New Mexico.|Texas=USA:subregion; Arizona=USA:subregion; New Mexico=USA:subregion
FRA|people|Victims come from French Guiana, French Polynesia and Réunion.|French Guiana=GUF:country; French Polynesia=PYF:country; Réunion=REU:country
RWA|people|Congolese refugees are recruited in camps.|Congolese=COD:country
COG|people|Congolese girls are taken to Gabon.|Congolese=COG:country; Gabon=GAB:country
DMA|people|Dominican workers are recruited for Canada.|Dominican=DMA:country; Canada=CAN:country
HTI|people|Dominican soldiers take bribes.|Dominican=DOM:country
JPN|criminal-actors|Korean groups run parlours.|Korean=KOR:country
SLE|people|Guinean miners cross the border.|Guinean=GIN:country
NZL|people|Samoan seasonal workers are exploited.|Samoan=WSM:country
KEN|criminal-justice-and-security|Officers were trained in the United Kingdom, the US and the UAE.|United Kingdom=GBR:country; US=USA:country; UAE=ARE:country
KEN|trade|They told us that nobody came.|
NLD|drugs|Cocaine arrives from the Dutch Caribbean, Curaçao and Aruba.|Dutch=NLD:country; Caribbean=–:subregion; Curaçao=CUW:country; Aruba=ABW:country
IND|environment|Indian elephants, Asian tortoises and Bengal tigers are poached.|
PER|environment|Brazil-nut forests are cleared.|
CHE|financial-crimes|Swiss banks and Panama-registered firms are used.|Swiss=CHE:country; Panama=PAN:country
ITA|criminal-actors|Italian-speaking and Arabic-speaking gangs compete.|
UKR|trade|Weapons from the Donetsk and Luhansk People’s Republics circulate.|Donetsk=UKR:city; Luhansk=UKR:city
CYP|people|Students are brought through the Turkish Republic of Northern Cyprus.|Turkish Republic of Northern Cyprus=CYP:breakaway-area
ETH|trade|Rifles are sold in Somaliland, Puntland and Somalia proper.|Somaliland=SOM:breakaway-area; Puntland=SOM:subregion; Somalia=SOM:country
MDA|trade|Weapons from Transnistria reach Odessa.|Transnistria=MDA:breakaway-area; Odessa=UKR:city
AZE|trade|Arms came from Nagorno-Karabakh.|Nagorno-Karabakh=AZE:breakaway-area
GEO|trade|Goods come from Abkhazia and South Ossetia.|Abkhazia=GEO:breakaway-area; South Ossetia=GEO:breakaway-area
FRA|environment|Timber is imported from the Ivory Coast, Burma and Zaire.|Ivory Coast=CIV:country; Burma=MMR:country; Zaire=COD:country
BEL|leadership-and-governance|The EU, NATO, the African Union and ASEAN signed.|EU=–:bloc; NATO=–:bloc; African Union=–:bloc; ASEAN=–:bloc
GHA|leadership-and-governance|ECOWAS, the Mano River Union and the G5 Sahel met.|ECOWAS=–:bloc; Mano River Union=–:bloc; G5 Sahel=–:bloc
BRB|leadership-and-governance|CARICOM and the Organization of American States helped.|CARICOM=–:bloc; Organization of American States=–:bloc
RUS|leadership-and-governance|The Commonwealth of Independent States and the Shanghai Cooperation Organization met.|Commonwealth of Independent States=–:bloc; Shanghai Cooperation Organization=–:bloc
FJI|leadership-and-governance|The Pacific Islands Forum adopted a declaration.|Pacific Islands Forum=–:bloc
DEU|leadership-and-governance|The Schengen Area has no inner borders.|Schengen Area=–:bloc
VNM|people|Brides are taken to China’s Guangxi province.|China=CHN:country; Guangxi=CHN:subregion
COL|drugs|Coca grows in Norte de Santander, Nariño and Cauca.|Norte de Santander=COL:subregion; Nariño=COL:subregion; Cauca=COL:subregion
MEX|drugs|Poppies grow in Sinaloa, Durango and Chihuahua.|Sinaloa=MEX:subregion; Durango=MEX:subregion; Chihuahua=MEX:subregion
IDN|environment|Forests burn in Sumatra, Kalimantan and Papua.|Sumatra=IDN:subregion; Kalimantan=IDN:subregion; Papua=IDN:subregion
PHL|people|Girls from Mindanao and the Visayas are sent to Manila and Cebu.|Mindanao=PHL:subregion; Visayas=PHL:subregion; Manila=PHL:city; Cebu=PHL:city
NGA|trade|Rifles circulate in Zamfara State, the Niger Delta and Borno.|Zamfara State=NGA:subregion; Niger Delta=NGA:subregion; Borno=NGA:subregion
CHN|people|Children are sold in Sichuan, Henan and Guizhou.|Sichuan=CHN:subregion; Henan=CHN:subregion; Guizhou=CHN:subregion
BRA|environment|Gold is dug in Roraima, Pará and Mato Grosso.|Roraima=BRA:subregion; Pará=BRA:subregion; Mato Grosso=BRA:subregion
PAK|people|Kilns in Punjab and Sindh hold whole families.|Punjab=PAK:subregion; Sindh=PAK:subregion
IND|people|Kilns in Punjab and Haryana hold whole families.|Punjab=IND:subregion; Haryana=IND:subregion
CAN|drugs|Laboratories are found in British Columbia, Ontario and Quebec.|British Columbia=CAN:subregion; Ontario=CAN:subregion; Quebec=CAN:subregion
AUS|environment|Abalone is poached in Tasmania, Victoria and New South Wales.|Tasmania=AUS:subregion; Victoria=AUS:subregion; New South Wales=AUS:subregion
TZA|environment|Dynamite is used off Zanzibar, Pemba Island and Mafia Island.|Zanzibar=TZA:subregion; Pemba Island=TZA:subregion; Mafia Island=TZA:subregion
GRC|people|Boats reach Lesbos, Samos, Kos and Crete.|Lesbos=GRC:subregion; Samos=GRC:subregion; Kos=GRC:subregion; Crete=GRC:subregion
ESP|people|Boats reach Ceuta, Melilla, Gran Canaria, El Hierro and Lanzarote.|Ceuta=ESP:city; Melilla=ESP:city; Gran Canaria=ESP:subregion; El Hierro=ESP:subregion; Lanzarote=ESP:subregion
ITA|criminal-actors|The clans of Naples, Palermo and Reggio Calabria remain strong.|Naples=ITA:city; Palermo=ITA:city; Reggio Calabria=ITA:city
GBR|criminal-actors|Groups from Liverpool, Glasgow and Birmingham import cocaine.|Liverpool=GBR:city; Glasgow=GBR:city; Birmingham=GBR:city
ZAF|criminal-actors|Gangs of the Cape Flats fight over Cape Town.|Cape Flats=ZAF:subregion; Cape Town=ZAF:city
KAZ|trade|Goods pass Almaty, Shymkent and the Chinese border at Khorgos.|Almaty=KAZ:city; Shymkent=KAZ:city; Chinese=CHN:country; Khorgos=KAZ:city
JAM|criminal-actors|Gangs hold parts of Kingston, Spanish Town and Montego Bay.|Kingston=JAM:city; Spanish Town=JAM:city; Montego Bay=JAM:city
NOR|trade|The Hague Convention and the Geneva Protocol apply.|
KEN|leadership-and-governance|President Kenyatta and Prime Minister Sharif met.|
PSE|trade|Weapons enter the West Bank from Jordan and Gaza from Egypt.|West Bank=PSE:subregion; Jordan=JOR:country; Gaza=PSE:subregion; Egypt=EGY:country
IRQ|trade|Weapons circulate in Mosul, Basra and the Kurdistan Region.|Mosul=IRQ:city; Basra=IRQ:city; Kurdistan Region=IRQ:subregion
SDN|trade|Rifles reach Darfur from Chad and Libya.|Darfur=SDN:subregion; Chad=TCD:country; Libya=LBY:country
TCD|trade|Lake Chad is crossed by canoe.|Lake Chad=–:subregion
COD|environment|The Congo River carries timber.|Congo River=–:subregion
KGZ|drugs|Opiates cross the Fergana Valley and reach Osh.|Fergana Valley=–:subregion; Osh=KGZ:city
BOL|trade|Stolen cars come across the Chilean and Argentine borders.|Chilean=CHL:country; Argentine=ARG:country
MLI|trade|Rifles are sold by traders linked to Ansar Dine.|
MLI|trade|Money flows from Ansar Dine to dealers.|
NGA|trade|Rifles are sold by traders linked to Boko Haram.|
NGA|trade|Money flows from Boko Haram to dealers.|
SOM|trade|Rifles are sold by traders linked to Al-Shabaab.|
SOM|trade|Money flows from Al-Shabaab to dealers.|
LBN|trade|Rifles are sold by traders linked to Hezbollah.|
LBN|trade|Money flows from Hezbollah to dealers.|
MLI|trade|Rifles are sold by traders linked to Jama’at Nusrat al-Islam wal-Muslimin.|
MLI|trade|Money flows from Jama’at Nusrat al-Islam wal-Muslimin to dealers.|
SYR|trade|Rifles are sold by traders linked to Islamic State.|
SYR|trade|Money flows from Islamic State to dealers.|
CAF|trade|Rifles are sold by traders linked to Wagner.|
CAF|trade|Money flows from Wagner to dealers.|
ITA|trade|Rifles are sold by traders linked to the ’Ndrangheta.|
ITA|trade|Money flows from the ’Ndrangheta to dealers.|
ITA|trade|Rifles are sold by traders linked to the Camorra.|
ITA|trade|Money flows from the Camorra to dealers.|
ITA|trade|Rifles are sold by traders linked to Cosa Nostra.|
ITA|trade|Money flows from Cosa Nostra to dealers.|
JPN|trade|Rifles are sold by traders linked to the Yakuza.|
JPN|trade|Money flows from the Yakuza to dealers.|
MEX|trade|Rifles are sold by traders linked to the Sinaloa Cartel.|
MEX|trade|Money flows from the Sinaloa Cartel to dealers.|
COL|trade|Rifles are sold by traders linked to the Medellín cartel.|
COL|trade|Money flows from the Medellín cartel to dealers.|
BRA|trade|Rifles are sold by traders linked to the PCC.|
BRA|trade|Money flows from the PCC to dealers.|
SLV|trade|Rifles are sold by traders linked to MS-13.|
SLV|trade|Money flows from MS-13 to dealers.|
VEN|trade|Rifles are sold by traders linked to Tren de Aragua.|
VEN|trade|Money flows from Tren de Aragua to dealers.|
MEX|trade|Rifles are sold by traders linked to Los Zetas.|
MEX|trade|Money flows from Los Zetas to dealers.|
NGA|trade|Rifles are sold by traders linked to Black Axe.|
NGA|trade|Money flows from Black Axe to dealers.|
UGA|trade|Rifles are sold by traders linked to the Lord’s Resistance Army.|
UGA|trade|Money flows from the Lord’s Resistance Army to dealers.|
MLI|trade|Traders linked to Bamako sell rifles.|Bamako=MLI:city
MLI|trade|Fighters loyal to Ansar Tegu sell rifles.|
MLI|trade|Rifles are sold to the Tegu brotherhood and the Macina army.|
MEX|drugs|Fentanyl from Sinaloa is sold by the Sinaloa Cartel.|Sinaloa=MEX:subregion
USA|drugs|The trade costs the state an estimated US$ 30 million.|
AUS|drugs|A seizure was worth A$ 3 million, HK$20 million or US$4 million.|
UKR|trade|Rifles vanish on the Donetsk front.|Donetsk=UKR:city
MMR|trade|Rifles are sold to the Kachin Independence Army.|
GEO|trade|Rifles are sold by the Abkhazia army.|Abkhazia=GEO:breakaway-area
`;
