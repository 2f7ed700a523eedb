/** More sentences of our own about movement, in many wordings: country, section, sentence, flows parted by semicolons. */
export const FLOW_WORDINGS = `
SRB|people|Serbia is a transit country for migrants from Afghanistan and Syria, who enter from North Macedonia or Bulgaria and continue to Hungary.|Afghanistan > North Macedonia > Serbia > Hungary; Afghanistan > Bulgaria > Serbia > Hungary; Syria > North Macedonia > Serbia > Hungary; Syria > Bulgaria > Serbia > Hungary
VNM|people|Vietnamese women and girls are trafficked to China for forced marriage.|Vietnam > China
GHA|drugs|Cocaine originating in Latin America passes through Ghana en route to Europe.|Latin America > Ghana > Europe
TZA|drugs|Heroin produced in Afghanistan is trafficked to Tanzania by sea, from where it is sent onward to South Africa.|Afghanistan > Tanzania > South Africa
BRA|drugs|Brazil is a key transit point for cocaine produced in Bolivia, Colombia and Peru bound for Europe.|Bolivia > Brazil > Europe; Colombia > Brazil > Europe; Peru > Brazil > Europe
LAO|environment|Illegally logged timber is exported across the border to Vietnam and China.|Laos > Vietnam; Laos > China
ZMB|environment|Ivory from Zambia is smuggled through Tanzania to Asian markets.|Zambia > Tanzania > Asia
IRN|environment|Fuel is smuggled from Iran to Pakistan, Afghanistan and Turkey.|Iran > Pakistan; Iran > Afghanistan; Iran > Türkiye
UKR|trade|Counterfeit cigarettes manufactured in Ukraine are destined for the European Union, chiefly Germany and Poland.|Ukraine > European Union; Ukraine > Germany; Ukraine > Poland
MKD|drugs|Heroin trafficked along the Balkan route enters from Turkey via Bulgaria and leaves for Western Europe.|Türkiye > Bulgaria > North Macedonia > Western Europe
KHM|people|Cambodians are lured to Thailand, where they are forced to work on fishing vessels.|Cambodia > Thailand
BEN|people|Children from Benin are exploited in Nigeria, Gabon and Côte d’Ivoire.|Benin > Nigeria; Benin > Gabon; Benin > Côte d’Ivoire
COL|environment|Gold mined illegally in Colombia is exported to the United States and Switzerland via Panama.|Colombia > Panama > United States; Colombia > Panama > Switzerland
KEN|environment|Charcoal from Somalia is shipped to the Gulf states via Mombasa.|Somalia > Mombasa > Gulf states
AUS|drugs|Methamphetamine is imported from Mexico, the United States and South East Asia.|Mexico > Australia; United States > Australia; Southeast Asia > Australia
CAN|trade|Firearms are smuggled in from the United States, mainly across the Detroit River.|United States > Canada
ZAF|people|South Africa is a destination for victims from Lesotho, Mozambique and Zimbabwe.|Lesotho > South Africa; Mozambique > South Africa; Zimbabwe > South Africa
UGA|people|Ugandan women are sent to the United Arab Emirates, Oman and Jordan as domestic workers and exploited there.|Uganda > United Arab Emirates; Uganda > Oman; Uganda > Jordan
SOM|trade|Weapons from Yemen arrive in Puntland by dhow and are then sold in Ethiopia and Kenya.|Yemen > Puntland > Ethiopia; Yemen > Puntland > Kenya
THA|people|Victims from Myanmar, Cambodia and Laos are brought to Thailand and forced into prostitution.|Myanmar > Thailand; Cambodia > Thailand; Laos > Thailand
RUS|environment|Wildlife products from the Russian Far East are smuggled into China, Japan and South Korea.|Russian Far East > China; Russian Far East > Japan; Russian Far East > South Korea
ITA|people|Migrants depart from Libya and Tunisia and land in Lampedusa.|Libya > Lampedusa; Tunisia > Lampedusa
MRT|drugs|Mauritania serves as a transit country for cannabis resin moving from Morocco to Mali and further east.|Morocco > Mauritania > Mali
GTM|people|Migrants from Honduras and El Salvador cross Guatemala on their way to Mexico and the United States.|Honduras > Guatemala > Mexico; Honduras > Guatemala > United States; El Salvador > Guatemala > Mexico; El Salvador > Guatemala > United States
LBY|trade|Arms from Libyan stockpiles have been trafficked to Mali, Niger and Chad.|Libya > Mali; Libya > Niger; Libya > Chad
SLE|environment|Timber is shipped out of Freetown to China.|Freetown > China
MLI|environment|Most of the gold is smuggled to Dubai.|Mali > Dubai
GUY|environment|Gold from Venezuela is smuggled into Guyana and sold as local produce.|Venezuela > Guyana
BGD|people|Rohingya refugees are transported by boat from Cox’s Bazar to Malaysia and Indonesia.|Cox’s Bazar > Malaysia; Cox’s Bazar > Indonesia
SDN|people|Eritreans and Ethiopians are smuggled through Sudan to Libya and Egypt.|Eritrea > Sudan > Libya; Eritrea > Sudan > Egypt; Ethiopia > Sudan > Libya; Ethiopia > Sudan > Egypt
ARE|environment|Gold arrives from Sudan, the Democratic Republic of the Congo and Zimbabwe.|Sudan > United Arab Emirates; Democratic Republic of the Congo > United Arab Emirates; Zimbabwe > United Arab Emirates
CHE|people|Victims originate mainly from Hungary, Romania, Nigeria and Thailand.|Hungary > Switzerland; Romania > Switzerland; Nigeria > Switzerland; Thailand > Switzerland
ISL|people|Foreign victims, mostly from Eastern Europe, are exploited in the country.|Eastern Europe > Iceland
JAM|trade|Guns come from the United States and Haiti, where they are traded for ganja.|United States > Jamaica; Haiti > Jamaica
HTI|people|Haitian children are taken across the border to the Dominican Republic, where they beg.|Haiti > Dominican Republic
PRY|drugs|Cannabis grown in Paraguay feeds the markets of Brazil, Argentina and Uruguay.|Paraguay > Brazil; Paraguay > Argentina; Paraguay > Uruguay
BGR|people|Bulgarian women are exploited in Germany, the Netherlands and France.|Bulgaria > Germany; Bulgaria > Netherlands; Bulgaria > France
AFG|drugs|Opiates leave Afghanistan for Iran, Pakistan and Tajikistan.|Afghanistan > Iran; Afghanistan > Pakistan; Afghanistan > Tajikistan
LKA|drugs|Heroin is brought by fishing boats from Pakistan and Iran.|Pakistan > Sri Lanka; Iran > Sri Lanka
MDG|environment|Rosewood is shipped from Madagascar to China, often via Mauritius, Kenya or Singapore.|Madagascar > Mauritius > China; Madagascar > Kenya > China; Madagascar > Singapore > China
POL|people|Ukrainian and Belarusian workers are exploited in Polish factories.|Ukraine > Poland; Belarus > Poland
ROU|people|Romanians are trafficked to the UK, Spain and Italy for forced labour.|Romania > United Kingdom; Romania > Spain; Romania > Italy
TKM|people|Turkmen citizens are trafficked to Turkey and Russia.|Turkmenistan > Türkiye; Turkmenistan > Russia
FJI|drugs|Yachts carrying cocaine from South America to Australia and New Zealand stop in Fiji.|South America > Fiji > Australia; South America > Fiji > New Zealand
TON|drugs|Methamphetamine enters from the United States by post.|United States > Tonga
SLB|environment|Logs are exported to China without permits.|Solomon Islands > China
BHS|people|Haitians pay smugglers to reach the Bahamas and from there Florida.|Haiti > Bahamas > Florida
CUB|people|Cubans travel through Nicaragua, Honduras and Mexico to the United States.|Cuba > Nicaragua > Honduras > Mexico > United States
SUR|environment|Mercury is smuggled into Suriname from Guyana and China.|Guyana > Suriname; China > Suriname
BOL|trade|Vehicles stolen in Chile are driven to Bolivia.|Chile > Bolivia
ARG|drugs|Cocaine is moved south from Bolivia through Salta to Rosario and Buenos Aires.|Bolivia > Salta > Rosario; Bolivia > Salta > Buenos Aires
KAZ|drugs|Kazakhstan lies on the northern route by which Afghan opiates reach Russia.|Afghanistan > Kazakhstan > Russia
UZB|people|Uzbek labourers are exploited in Russia and Kazakhstan.|Uzbekistan > Russia; Uzbekistan > Kazakhstan
SAU|drugs|Saudi Arabia is the main destination of Captagon from Syria and Lebanon.|Syria > Saudi Arabia; Lebanon > Saudi Arabia
YEM|people|Ethiopian migrants are shipped from Djibouti to Yemen and then walk to the Saudi border.|Ethiopia > Djibouti > Yemen > Saudi Arabia
EGY|drugs|Hashish is smuggled from Lebanon by sea and from Morocco through Libya.|Lebanon > Egypt; Morocco > Libya > Egypt
DZA|drugs|Cannabis resin from Morocco transits Algeria en route to Tunisia and Libya.|Morocco > Algeria > Tunisia; Morocco > Algeria > Libya
CAF|environment|Diamonds are smuggled to Cameroon, Chad and the DRC.|Central African Republic > Cameroon; Central African Republic > Chad; Central African Republic > Democratic Republic of the Congo
COD|environment|Coltan from North Kivu is smuggled into Rwanda and Uganda.|North Kivu > Rwanda; North Kivu > Uganda
RWA|environment|Minerals smuggled from the Congo are exported as Rwandan.|Democratic Republic of the Congo > Rwanda
AGO|environment|Fuel is smuggled from Angola to the Democratic Republic of the Congo and Namibia.|Angola > Democratic Republic of the Congo; Angola > Namibia
NAM|people|Zambian and Angolan boys are brought to Namibia to herd cattle.|Zambia > Namibia; Angola > Namibia
BWA|environment|Rhino horn poached in Botswana is trafficked through South Africa to Vietnam.|Botswana > South Africa > Vietnam
MWI|drugs|Malawi is a source of cannabis for South Africa and the United Kingdom.|Malawi > South Africa; Malawi > United Kingdom
LSO|drugs|Dagga is carried over the mountains into South Africa.|Lesotho > South Africa
CPV|drugs|Cape Verde is used as a transshipment point for cocaine between Brazil and Europe.|Brazil > Cabo Verde > Europe
GNB|drugs|Cocaine flown in from Venezuela and Colombia is stored in the Bijagós islands before being moved to Senegal.|Venezuela > Bijagós > Senegal; Colombia > Bijagós > Senegal
PRT|drugs|Cocaine concealed in containers arrives at Sines and Leixões from Brazil.|Brazil > Sines; Brazil > Leixões
NLD|drugs|The port of Rotterdam is an entry point for cocaine from Colombia and Ecuador, which is then distributed to Germany and Italy.|Colombia > Rotterdam > Germany; Colombia > Rotterdam > Italy; Ecuador > Rotterdam > Germany; Ecuador > Rotterdam > Italy
BEL|drugs|Antwerp receives cocaine from Ecuador and Panama.|Ecuador > Antwerp; Panama > Antwerp
DEU|trade|Cars stolen in Germany end up in Poland, Lithuania and Tajikistan.|Germany > Poland; Germany > Lithuania; Germany > Tajikistan
SWE|trade|Weapons originating from the Western Balkans are found in Swedish cities.|Western Balkans > Sweden
FIN|drugs|Ecstasy is ordered from the Netherlands and Germany.|Netherlands > Finland; Germany > Finland
GBR|people|Albanians and Vietnamese pay to be smuggled across the English Channel from Calais.|Albania > Calais > United Kingdom; Vietnam > Calais > United Kingdom
GRC|people|Turkey is the main point of departure for migrants heading to Greece.|Türkiye > Greece
CYP|people|Asylum seekers cross from Northern Cyprus over the Green Line.|Northern Cyprus > Cyprus
ISR|drugs|Hashish from Lebanon and cannabis from Egypt cross the borders into Israel.|Lebanon > Israel; Egypt > Israel
LBN|drugs|Lebanese hashish is exported to Egypt, Jordan and Europe.|Lebanon > Egypt; Lebanon > Jordan; Lebanon > Europe
MDA|trade|Cigarettes produced in Transnistria are smuggled into Ukraine and Romania.|Transnistria > Ukraine; Transnistria > Romania
ARM|drugs|Armenia serves as a corridor for Iranian methamphetamine going to Georgia and Russia.|Iran > Armenia > Georgia; Iran > Armenia > Russia
AZE|drugs|Heroin from Iran crosses Azerbaijan towards Georgia and Russia.|Iran > Azerbaijan > Georgia; Iran > Azerbaijan > Russia
HRV|people|Croatia lies on the route that migrants take from Bosnia and Herzegovina to Slovenia.|Bosnia and Herzegovina > Croatia > Slovenia
SVK|people|Slovak women are recruited for marriages of convenience in the United Kingdom and Ireland.|Slovakia > United Kingdom; Slovakia > Ireland
JPN|drugs|Methamphetamine comes from Mexico, Malaysia and Taiwan.|Mexico > Japan; Malaysia > Japan; Taiwan > Japan
KOR|people|Women from the Philippines and Russia enter on entertainer visas and are then forced into prostitution.|Philippines > South Korea; Russia > South Korea
PRK|drugs|Methamphetamine made in North Korea is sold in north-eastern China.|North Korea > China
SGP|environment|Ivory and pangolin scales from Nigeria transit through Singapore on their way to Vietnam.|Nigeria > Singapore > Vietnam
MYS|environment|Malaysia is a hub for the trans-shipment of ivory from Africa to China and Vietnam.|Africa > Malaysia > China; Africa > Malaysia > Vietnam
IDN|people|Indonesian migrant workers are exploited in Malaysia, Taiwan and the Middle East.|Indonesia > Malaysia; Indonesia > Taiwan; Indonesia > Middle East
MDA|people|Escort work may spread because jobs are few and visa rules for visitors from Turkey were made simpler after new procedures from the European Union.|
ZMB|drugs|Prices range from 5 dollars in Zambia to 20 dollars in South Africa.|
HUN|trade|Weapons from Soviet times are still in circulation.|
NGA|people|Kidnapping has spread from Zamfara to Kaduna.|
KEN|leadership-and-governance|Cooperation between Kenya and Tanzania has improved.|
KEN|criminal-actors|Groups from Nigeria and China are active in Nairobi.|
KEN|trade|Far from Nairobi, in Turkana, arms are openly carried.|
KEN|environment|Aside from Tanzania, no neighbour is affected by the ivory trade.|
CRI|people|Most of the traffickers convicted come from Nicaragua.|
UGA|trade|The arms market derives from decades of war in South Sudan and the Congo.|
NOR|drugs|Demand for cocaine is lower than in Denmark or Sweden.|
EST|drugs|Estonian groups have moved their bases to Spain and Finland.|
TUR|people|Since the war in Syria began, many refugees have worked without papers.|
PHL|people|The country has signed agreements with Saudi Arabia and Kuwait to protect workers.|
ALB|drugs|Money from the cocaine trade is sent home from the United Kingdom and invested in Tirana.|
MLT|environment|Fuel smuggled from Libya is transferred from ship to ship off Malta and sold in Italy.|Libya > Malta > Italy
GEO|people|The state of emergency was extended from March to May.|
QAT|people|Workers from Nepal, India and Kenya are charged high fees by agents at home and then exploited in Qatar.|Nepal > Qatar; India > Qatar; Kenya > Qatar
BDI|people|Burundian girls are sold into domestic service in Oman and Saudi Arabia, transiting through Kenya or Tanzania.|Burundi > Kenya > Oman; Burundi > Kenya > Saudi Arabia; Burundi > Tanzania > Oman; Burundi > Tanzania > Saudi Arabia
SYR|drugs|Captagon is produced on an industrial scale and trafficked overland to Jordan and by sea to Europe, Egypt and the Gulf.|Syria > Jordan; Syria > Europe; Syria > Egypt; Syria > Gulf
PAN|drugs|The country is a bridge for cocaine moving northwards from Colombia to Costa Rica.|Colombia > Panama > Costa Rica
PAN|people|Migrants of many origins cross the Darién Gap from Colombia, hoping to reach the United States.|Colombia > Darién > United States
ERI|people|Eritreans flee to Sudan and Ethiopia, from where smugglers take them to Libya.|Eritrea > Sudan > Libya; Eritrea > Ethiopia > Libya
CHL|drugs|Synthetic drugs arrive mainly from Europe, while marijuana is brought from Colombia and Paraguay.|Europe > Chile; Colombia > Chile; Paraguay > Chile
VEN|environment|Gold is flown out illegally to Aruba, Curaçao and the Dominican Republic, and from there on to Europe.|Venezuela > Aruba > Europe; Venezuela > Curaçao > Europe; Venezuela > Dominican Republic > Europe
GIN|environment|Chimpanzees and parrots have been exported from Conakry to China using forged permits.|Conakry > China
SEN|drugs|Dakar’s port has gained in importance as a gateway for South American cocaine bound for Spain and Portugal.|South America > Dakar > Spain; South America > Dakar > Portugal
BFA|environment|Gold mined in the east is smuggled through Togo to Dubai, Switzerland and India.|Burkina Faso > Togo > Dubai; Burkina Faso > Togo > Switzerland; Burkina Faso > Togo > India
AUT|people|Women from Romania, Hungary and China are the most frequently identified victims.|Romania > Austria; Hungary > Austria; China > Austria
LUX|drugs|Cannabis and cocaine are supplied by networks in the Netherlands.|Netherlands > Luxembourg
MUS|drugs|Heroin is trafficked from Madagascar and East Africa in speedboats.|Madagascar > Mauritius; East Africa > Mauritius
COM|people|Comorians attempt to reach Mayotte in small boats.|Comoros > Mayotte
SYC|drugs|Heroin arrives on dhows sailing from the coasts of Iran and Pakistan.|Iran > Seychelles; Pakistan > Seychelles
PLW|people|Filipino and Bangladeshi workers are exploited in Palau.|Philippines > Palau; Bangladesh > Palau
ALB|people|Albanian victims, most of them women and girls, are exploited within the country and in Kosovo, Italy, Greece, Belgium and the United Kingdom.|Albania > Kosovo; Albania > Italy; Albania > Greece; Albania > Belgium; Albania > United Kingdom
TUN|drugs|Most of the cannabis resin consumed in Tunisia originates in Morocco and is brought in overland via Algeria, while a smaller share is destined for Libya and Egypt.|Morocco > Algeria > Tunisia; Tunisia > Libya; Tunisia > Egypt
GHA|environment|Rosewood, which may not be exported legally, leaves the country through the port of Tema, with China as its final destination.|Ghana > Tema > China
ETH|people|Ethiopians migrating along the eastern route travel through Djibouti or Somalia to Yemen and then on to Saudi Arabia.|Ethiopia > Djibouti > Yemen > Saudi Arabia; Ethiopia > Somalia > Yemen > Saudi Arabia
PER|drugs|Peru is the world’s second-largest producer of cocaine, most of which is shipped to Europe and Asia via the ports of Callao and Paita, or flown to Brazil by way of Bolivia.|Peru > Callao > Europe; Peru > Callao > Asia; Peru > Paita > Europe; Peru > Paita > Asia; Peru > Bolivia > Brazil
SVN|people|The majority of irregular migrants, predominantly from Afghanistan, Pakistan and Bangladesh, cross from Croatia and aim for Italy or Austria.|Afghanistan > Croatia > Slovenia > Italy; Afghanistan > Croatia > Slovenia > Austria; Pakistan > Croatia > Slovenia > Italy; Pakistan > Croatia > Slovenia > Austria; Bangladesh > Croatia > Slovenia > Italy; Bangladesh > Croatia > Slovenia > Austria
IND|drugs|India serves as both a destination for and a transit country of Afghan heroin, which is smuggled in from Pakistan and moved on to Sri Lanka and the Maldives.|Afghanistan > Pakistan > India > Sri Lanka; Afghanistan > Pakistan > India > Maldives
ZAF|environment|Abalone poached along the Western Cape is dried and trafficked through Lesotho, Namibia and Mozambique before it reaches Hong Kong.|Western Cape > Lesotho > Namibia > Mozambique > Hong Kong
LBN|trade|Weapons are trafficked in both directions across the border with Syria.|Syria > Lebanon; Lebanon > Syria
NGA|people|Nigerian women, chiefly from Edo State, are trafficked through Niger and Libya to Italy, where they are forced to work as prostitutes.|Edo State > Niger > Libya > Italy
COG|environment|Timber and ivory from the north of the country are routed through Cameroon, and gold through Uganda to Dubai.|Republic of the Congo > Uganda > Dubai
BLZ|drugs|Traffickers use clandestine airstrips to land cocaine from Venezuela and Colombia, which then crosses into Mexico by land.|Venezuela > Belize > Mexico; Colombia > Belize > Mexico
KWT|people|Domestic workers from the Philippines, Sri Lanka, Ethiopia and Madagascar are particularly at risk of exploitation.|Philippines > Kuwait; Sri Lanka > Kuwait; Ethiopia > Kuwait; Madagascar > Kuwait
BGR|trade|Large amounts of smuggled cigarettes transit Bulgaria, coming from Turkey, Belarus and the United Arab Emirates and bound for Western Europe.|Türkiye > Bulgaria > Western Europe; Belarus > Bulgaria > Western Europe; United Arab Emirates > Bulgaria > Western Europe
UGA|environment|Gold from the eastern DRC and South Sudan enters Uganda in hand luggage, is refined in Entebbe and re-exported to Dubai.|Democratic Republic of the Congo > Uganda > Entebbe > Dubai; South Sudan > Uganda > Entebbe > Dubai
CHN|people|North Korean women who have crossed the border are sold as brides in the north-eastern provinces.|North Korea > China
MEX|people|Central American migrants, as well as people from Haiti, Cuba and Venezuela, cross Mexico in the hope of reaching the United States.|Central America > Mexico > United States; Haiti > Mexico > United States; Cuba > Mexico > United States; Venezuela > Mexico > United States
GEO|drugs|Heroin coming from Iran through Azerbaijan and Armenia is transported onward by ferry from Batumi to Ukraine and Bulgaria.|Iran > Azerbaijan > Armenia > Batumi > Ukraine; Iran > Azerbaijan > Armenia > Batumi > Bulgaria
PHL|drugs|Shabu is mainly supplied by Chinese syndicates from laboratories in Myanmar’s Shan State and smuggled in through Taiwan and Malaysia.|Shan State > Taiwan > Malaysia > Philippines
NIC|people|Nicaraguans leave for Costa Rica, Spain and the United States, some of them with the help of smugglers.|Nicaragua > Costa Rica; Nicaragua > Spain; Nicaragua > United States
LBR|drugs|Heroin, imported by air from Pakistan and Tanzania, is partly consumed locally and partly sent on to the United States.|Pakistan > Liberia > United States; Tanzania > Liberia > United States
KHM|environment|Luxury timber is trucked over the border to Vietnam, which in turn sells it to China.|Cambodia > Vietnam > China
ESP|environment|Live glass eels caught in Cantabria have been found in suitcases on flights to Hong Kong, Vietnam and Thailand.|Cantabria > Hong Kong; Cantabria > Vietnam; Cantabria > Thailand
ISR|people|Women from Ukraine, Georgia and Moldova, who arrive as tourists, are exploited in apartments in Tel Aviv.|Ukraine > Tel Aviv; Georgia > Tel Aviv; Moldova > Tel Aviv
GIN|drugs|Cocaine, the bulk of it from Brazil, is landed on the islands off Conakry and taken by road to Mali.|Brazil > Conakry > Mali
PAN|environment|Rosewood cut in the Darién is shipped to China through the port of Balboa.|Darién > Balboa > China
MDV|drugs|Heroin arrives on cargo ships from India, Sri Lanka and Pakistan, and cannabis mostly from Kerala.|India > Maldives; Sri Lanka > Maldives; Pakistan > Maldives; Kerala > Maldives
CRI|drugs|Cocaine departs Colombia in fast boats, is stored along the Pacific coast of Costa Rica and subsequently moved to Guatemala, Mexico and Europe.|Colombia > Costa Rica > Guatemala; Colombia > Costa Rica > Mexico; Colombia > Costa Rica > Europe
DNK|trade|Weapons used in gang conflicts usually stem from Bosnia and are smuggled in by car through Germany.|Bosnia and Herzegovina > Germany > Denmark
SWZ|people|Swazi girls are trafficked to South Africa and Mozambique, whereas Mozambican boys wash cars and herd livestock in Eswatini.|Eswatini > South Africa; Eswatini > Mozambique; Mozambique > Eswatini
DOM|people|Besides Haiti, Venezuela and Colombia are the main countries of origin of foreign victims.|Haiti > Dominican Republic; Venezuela > Dominican Republic; Colombia > Dominican Republic
NOR|drugs|Amphetamines are produced in the Netherlands, Belgium and Lithuania and smuggled in via Sweden and Denmark.|Netherlands > Sweden > Denmark > Norway; Belgium > Sweden > Denmark > Norway; Lithuania > Sweden > Denmark > Norway
TTO|trade|Trinidad and Tobago obtains most of its illegal guns from the United States, with Venezuela and Brazil as further suppliers.|United States > Trinidad and Tobago; Venezuela > Trinidad and Tobago; Brazil > Trinidad and Tobago
AUS|drugs|Cocaine reaches Australia from Colombia and Peru, at times via Papua New Guinea and other Pacific islands.|Colombia > Papua New Guinea > Australia; Peru > Papua New Guinea > Australia
CMR|drugs|Cocaine is occasionally detected on flights between São Paulo and Douala.|São Paulo > Douala
FRA|people|Migrants gather around Calais and Dunkirk in order to cross to the United Kingdom.|France > Calais > United Kingdom; France > Dunkirk > United Kingdom
JOR|drugs|Jordan is sandwiched between producers in Syria and consumers in Saudi Arabia.|
PAK|drugs|Pakistan lies on the southern route for opiates from Afghanistan to the Gulf, East Africa and Europe.|Afghanistan > Pakistan > Gulf; Afghanistan > Pakistan > East Africa; Afghanistan > Pakistan > Europe
LTU|trade|Cigarettes from Belarus continue to be smuggled across the border by balloon and are resold in Poland, Germany and Sweden.|Belarus > Lithuania > Poland; Belarus > Lithuania > Germany; Belarus > Lithuania > Sweden
MRT|people|From Nouadhibou and Nouakchott, boats set off for the Canary Islands with Senegalese, Malians and Guineans on board.|Nouadhibou > Canary Islands; Nouakchott > Canary Islands
SAU|environment|Falcons and cheetahs reach Saudi buyers via Yemen, having been taken from the wild in Ethiopia and Somalia.|Ethiopia > Yemen > Saudi Arabia; Somalia > Yemen > Saudi Arabia
BDI|environment|Gold of Congolese origin is smuggled into Burundi and exported under false papers to the United Arab Emirates.|Democratic Republic of the Congo > Burundi > United Arab Emirates
MYS|people|Indonesians and Bangladeshis are smuggled in by sea, some on their way to Australia.|Indonesia > Malaysia > Australia; Bangladesh > Malaysia > Australia
POL|drugs|Precursors from China are turned into amphetamine in Polish laboratories, and the product is exported to Germany, Scandinavia and the UK.|China > Poland; Poland > Germany; Poland > Scandinavia; Poland > United Kingdom
GNQ|people|Women and children from Cameroon, Benin and Togo are brought to Malabo and Bata for domestic servitude.|Cameroon > Malabo; Cameroon > Bata; Benin > Malabo; Benin > Bata; Togo > Malabo; Togo > Bata
VUT|environment|Foreign vessels, mainly Chinese and Taiwanese, fish illegally in the exclusive economic zone.|
HUN|people|Hungarian women and children are exploited domestically as well as in Western Europe, in particular in Austria, Switzerland and Germany.|Hungary > Western Europe; Hungary > Austria; Hungary > Switzerland; Hungary > Germany
TGO|trade|The port of Lomé is a hub for counterfeit goods from China that are re-exported to Nigeria, Niger and Burkina Faso.|China > Lomé > Nigeria; China > Lomé > Niger; China > Lomé > Burkina Faso
ROU|environment|Illegal timber has allegedly been shipped to Austria and processed there.|Romania > Austria
BRB|drugs|Marijuana is trafficked from St Vincent and the Grenadines and from Jamaica.|Saint Vincent and the Grenadines > Barbados; Jamaica > Barbados
IRQ|trade|Arms left behind by the former army have found their way into Syria, Turkey and Iran.|Iraq > Syria; Iraq > Türkiye; Iraq > Iran
EST|people|Estonia is mainly a source and transit country; victims, predominantly women from rural areas, end up in Finland, Sweden and the Netherlands.|Estonia > Finland; Estonia > Sweden; Estonia > Netherlands
ARG|people|As a destination, Argentina receives victims from Bolivia, Paraguay, Peru and the Dominican Republic.|Bolivia > Argentina; Paraguay > Argentina; Peru > Argentina; Dominican Republic > Argentina
ZWE|environment|Gold worth more than a billion dollars is smuggled out of the country every year, mostly to South Africa and Dubai.|Zimbabwe > South Africa; Zimbabwe > Dubai
TJK|drugs|Roughly a third of the opiates leaving Afghanistan are estimated to pass through Tajikistan on their way to Russia.|Afghanistan > Tajikistan > Russia
HRV|trade|A significant number of weapons left over from the wars of the 1990s remain in circulation and are trafficked to Western Europe.|Croatia > Western Europe
IRQ|drugs|Crystal methamphetamine is smuggled from Iran into Basra, and Captagon comes in from Syria.|Iran > Basra; Syria > Iraq
BWA|people|Zimbabwean migrants enter the country irregularly in search of work, and some are smuggled further to South Africa.|Zimbabwe > Botswana; Botswana > South Africa
GHA|people|Girls from neighbouring Togo and Burkina Faso are made to work as porters in Accra and Kumasi.|Togo > Accra; Togo > Kumasi; Burkina Faso > Accra; Burkina Faso > Kumasi
ISL|drugs|The bulk of the amphetamine on sale in Reykjavík has been brought from Poland and Lithuania by car ferry.|Poland > Reykjavík; Lithuania > Reykjavík
MKD|people|Migrants entering from Greece usually continue their journey through Serbia towards Western Europe.|Greece > North Macedonia > Serbia > Western Europe
IDN|environment|Bird markets in Java are supplied from Sumatra, Kalimantan and Malaysia.|Sumatra > Java; Kalimantan > Java; Malaysia > Java
PSE|trade|Cigarettes and fuel enter Gaza from Egypt through the Salah al-Din gate.|Egypt > Gaza
COM|drugs|Cannabis is grown on Anjouan, but most of it is brought in by boat from Madagascar and Tanzania.|Madagascar > Comoros; Tanzania > Comoros
MEX|trade|An estimated 200,000 firearms a year cross from the United States into Mexico.|United States > Mexico
LBY|people|Libya is the principal point of departure for people trying to reach Italy and Malta by sea.|Libya > Italy; Libya > Malta
COD|environment|Ivory and pangolin scales leave for Asia through Uganda, Burundi or Zambia.|Democratic Republic of the Congo > Uganda > Asia; Democratic Republic of the Congo > Burundi > Asia; Democratic Republic of the Congo > Zambia > Asia
FIN|people|Workers from Thailand pick berries under conditions close to forced labour.|Thailand > Finland
SAU|people|Yemeni children are sent across the border to beg or to smuggle qat.|Yemen > Saudi Arabia
IRL|drugs|Cannabis herb is mainly imported from Spain and Thailand, whereas heroin comes from the UK.|Spain > Ireland; Thailand > Ireland; United Kingdom > Ireland
AZE|people|Azerbaijan is a source country for women and girls exploited in Turkey, Russia and the United Arab Emirates.|Azerbaijan > Türkiye; Azerbaijan > Russia; Azerbaijan > United Arab Emirates
GTM|environment|Rosewood from Petén crosses into Mexico and Belize, from where it is shipped to China.|Petén > Mexico > China; Petén > Belize > China
SWE|trade|Firearms are smuggled from the Balkans, and more recently also converted alarm weapons from Turkey have been seized.|Balkans > Sweden; Türkiye > Sweden
AUT|people|Smugglers bring Syrians and Afghans from Hungary into Austria, with many continuing to Germany.|Syria > Hungary > Austria > Germany; Afghanistan > Hungary > Austria > Germany
PAK|environment|Timber is smuggled from Afghanistan’s Kunar province to Peshawar.|Kunar > Peshawar
LBN|people|Syrians are smuggled by boat from Tripoli to Cyprus, and some drown on the way.|Syria > Tripoli > Cyprus
JPN|environment|Live reptiles and otters are imported from Thailand and Indonesia despite bans.|Thailand > Japan; Indonesia > Japan
CAF|trade|Weapons come in from Chad, Sudan and the DRC, and pass from hand to hand.|Chad > Central African Republic; Sudan > Central African Republic; Democratic Republic of the Congo > Central African Republic
BLR|people|Migrants are flown from the Middle East to Minsk and pushed on to Poland and Lithuania.|Middle East > Minsk > Poland; Middle East > Minsk > Lithuania
UKR|drugs|The port of Odesa is used to move cocaine from Ecuador to Poland and Romania.|Ecuador > Odesa > Poland; Ecuador > Odesa > Romania
ROU|people|Romanian nationals make up the largest group of victims identified in the United Kingdom, Italy and Spain.|Romania > United Kingdom; Romania > Italy; Romania > Spain
LKA|people|Sri Lankan women working in Kuwait, Oman and Saudi Arabia are among those most exposed to abuse.|Sri Lanka > Kuwait; Sri Lanka > Oman; Sri Lanka > Saudi Arabia
DZA|trade|Subsidized fuel is smuggled to Morocco and Tunisia, while cannabis resin takes the opposite direction.|Algeria > Morocco; Algeria > Tunisia
BGD|drugs|Yaba tablets made in Myanmar are ferried across the Naf river to Teknaf and then distributed throughout the country.|Myanmar > Teknaf
PHL|environment|Pangolins poached in Palawan are shipped in fishing boats to Sabah, with Vietnam and China as the ultimate markets.|Palawan > Sabah > Vietnam; Palawan > Sabah > China
KEN|drugs|Heroin concealed among charcoal is brought by dhow from the Makran coast to Lamu.|Makran > Lamu
POL|trade|Counterfeit perfumes from Turkey are sold online and delivered to customers in Germany and the Czech Republic.|Türkiye > Poland > Germany; Türkiye > Poland > Czechia
MOZ|environment|Rubies from Montepuez are sold to Thai and Sri Lankan buyers and leave the country in hand luggage for Bangkok.|Montepuez > Bangkok
EGY|people|Egyptian minors travel alone to Italy by way of Libya.|Egypt > Libya > Italy
NAM|drugs|Cocaine from Brazil is landed at Walvis Bay, from where couriers take it to South Africa.|Brazil > Walvis Bay > South Africa
GUY|people|Cubans and Haitians use Guyana as a stepping stone towards Brazil, Suriname and French Guiana.|Cuba > Guyana > Brazil; Cuba > Guyana > Suriname; Cuba > Guyana > French Guiana; Haiti > Guyana > Brazil; Haiti > Guyana > Suriname; Haiti > Guyana > French Guiana
UZB|drugs|Opiates are moved from Afghanistan via Termez, hidden in goods trains bound for Russia and Kazakhstan.|Afghanistan > Termez > Russia; Afghanistan > Termez > Kazakhstan
GEO|trade|The country does not produce weapons that are sold illegally abroad.|
ITA|environment|Toxic waste is shipped to Tunisia, Bulgaria and Turkey under false labels.|Italy > Tunisia; Italy > Bulgaria; Italy > Türkiye
SRB|trade|Serbian-made rifles were found in Sweden and France.|Serbia > Sweden; Serbia > France
MNE|trade|In both Kosovo and Albania cigarettes are cheaper than at home.|
RUS|people|Labour migrants from Central Asia, especially Uzbekistan and Tajikistan, are the most frequent victims of forced labour in Russia.|Central Asia > Russia; Uzbekistan > Russia; Tajikistan > Russia
BEN|trade|Stolen vehicles from Nigeria and Europe are brought into the port of Cotonou, from which they are distributed to landlocked countries such as Niger and Mali.|Nigeria > Cotonou > Niger; Nigeria > Cotonou > Mali; Europe > Cotonou > Niger; Europe > Cotonou > Mali
HND|drugs|Honduras remains a primary landing point for cocaine shipments arriving from Venezuela and Colombia en route to Mexico and the United States.|Venezuela > Honduras > Mexico; Venezuela > Honduras > United States; Colombia > Honduras > Mexico; Colombia > Honduras > United States
LAO|people|Lao girls and young women are lured across the Mekong to Thailand with offers of work.|Laos > Thailand
DEU|people|Germany is mainly a destination country for victims from Bulgaria, Romania, Hungary, Nigeria and China.|Bulgaria > Germany; Romania > Germany; Hungary > Germany; Nigeria > Germany; China > Germany
NGA|environment|Nigeria has become the main export hub for pangolin scales and ivory originating in Central Africa and destined for Vietnam and China.|Central Africa > Nigeria > Vietnam; Central Africa > Nigeria > China
SEN|environment|Rosewood cut in Casamance is smuggled into the Gambia and from there exported to China.|Casamance > Gambia > China
KGZ|drugs|Afghan heroin enters Kyrgyzstan from Tajikistan and is then trafficked through Kazakhstan to Russia.|Afghanistan > Tajikistan > Kyrgyzstan > Kazakhstan > Russia
TUR|people|Syrians, Afghans and Iraqis are smuggled from Turkey to the Greek islands and to Italy.|Syria > Türkiye > Greece; Syria > Türkiye > Italy; Afghanistan > Türkiye > Greece; Afghanistan > Türkiye > Italy; Iraq > Türkiye > Greece; Iraq > Türkiye > Italy
MLI|drugs|Cocaine trafficked by land from Guinea and Guinea-Bissau crosses northern Mali towards Algeria, Niger and Libya.|Guinea > Mali > Algeria; Guinea > Mali > Niger; Guinea > Mali > Libya; Guinea-Bissau > Mali > Algeria; Guinea-Bissau > Mali > Niger; Guinea-Bissau > Mali > Libya
GRD|drugs|Cannabis from Saint Vincent and the Grenadines is moved through Grenada to Trinidad and Barbados.|Saint Vincent and the Grenadines > Grenada > Trinidad and Tobago; Saint Vincent and the Grenadines > Grenada > Barbados
BOL|environment|Jaguar teeth are exported to China, mostly by post.|Bolivia > China
SRB|drugs|Cannabis from Albania enters via Montenegro and Kosovo and is partly re-exported to Hungary and Austria.|Albania > Montenegro > Kosovo > Serbia > Hungary; Albania > Montenegro > Kosovo > Serbia > Austria
MDG|people|Malagasy women employed as domestic workers in Kuwait and Lebanon are victims of forced labour.|Madagascar > Kuwait; Madagascar > Lebanon
IRN|drugs|Iran is one of the main transit routes for Afghan opiates to Turkey and onwards to Europe.|Afghanistan > Iran > Türkiye > Europe
CHL|trade|Weapons are legally imported from the United States and Austria before being diverted to local gangs.|United States > Chile; Austria > Chile
CYP|people|The north of the island is a gateway for migrants flown in from Turkey who then cross into the government-controlled area.|Türkiye > Cyprus
CIV|environment|Cocoa grown illegally in protected forests is smuggled to Ghana and Guinea when prices there are higher.|Côte d’Ivoire > Ghana; Côte d’Ivoire > Guinea
PNG|environment|Large volumes of logs are shipped to China every year, making the country one of its chief suppliers.|Papua New Guinea > China
OMN|people|Bangladeshi workers who have paid for a visa find themselves in debt bondage in Oman.|Bangladesh > Oman
ZMB|people|Malawian children herd cattle and pick tobacco in Eastern Province.|Malawi > Eastern Province
TWN|people|Indonesian and Filipino crew are abused aboard Taiwanese vessels.|
CZE|environment|Parrots are bred for German and Austrian buyers.|
KHM|trade|Beer is smuggled in from Thailand, while cattle are driven the other way.|Thailand > Cambodia; Cambodia > Thailand
LTU|environment|Timber is floated down the Neman to Kaliningrad.|Lithuania > Kaliningrad
BTN|trade|Tobacco is brought in over the border from Jaigaon in India and sold in Thimphu.|Jaigaon > Thimphu
SLV|people|Salvadorans pay coyotes to be taken through Guatemala and Mexico to Texas.|El Salvador > Guatemala > Mexico > Texas
NPL|trade|Gold is flown in from Dubai, hidden in household goods, and carried on to India.|Dubai > Nepal > India
UKR|environment|Amber dug in Rivne and Volyn finds its way to Poland and China.|Rivne > Poland; Rivne > China; Volyn > Poland; Volyn > China
BHS|trade|Pistols bought in Florida are hidden in freight bound for Nassau and Freeport.|Florida > Nassau; Florida > Freeport
MWI|people|Ethiopians and Congolese who leave the Dzaleka camp are driven to Mozambique and on to South Africa.|Ethiopia > Malawi > Mozambique > South Africa; Democratic Republic of the Congo > Malawi > Mozambique > South Africa
CRI|people|Nicaraguan and Panamanian girls are exploited in Limón and Puntarenas.|Nicaragua > Limón; Nicaragua > Puntarenas; Panama > Limón; Panama > Puntarenas
BGD|environment|Tokay geckos from the Chittagong Hill Tracts are sold to buyers in Malaysia and China.|Chittagong Hill Tracts > Malaysia; Chittagong Hill Tracts > China
ALB|trade|Counterfeit clothes made in Turkey reach the country by lorry through Greece or North Macedonia.|Türkiye > Greece > Albania; Türkiye > North Macedonia > Albania
LBR|drugs|Tramadol is smuggled in from Guinea and Sierra Leone; kush comes mainly from the latter.|Guinea > Liberia; Sierra Leone > Liberia
SWZ|drugs|Most of the cannabis harvested in Hhohho goes to Johannesburg and Durban.|Hhohho > Johannesburg; Hhohho > Durban
TJK|people|Tajik men go to Moscow and Saint Petersburg, where many end up in forced labour.|Tajikistan > Moscow; Tajikistan > Saint Petersburg
SOM|environment|Charcoal is loaded in Kismayo and Barawe and shipped to Oman and the Emirates.|Kismayo > Oman; Kismayo > United Arab Emirates; Barawe > Oman; Barawe > United Arab Emirates
IND|environment|Red sanders logs felled in Andhra Pradesh leave by sea from Chennai for Hong Kong and Singapore.|Andhra Pradesh > Chennai > Hong Kong; Andhra Pradesh > Chennai > Singapore
SVN|drugs|Heroin comes from Serbia via Croatia and cocaine from the Netherlands via Austria.|Serbia > Croatia > Slovenia; Netherlands > Austria > Slovenia
TZA|people|Girls as young as ten are brought from Iringa and Singida to Dar es Salaam.|Iringa > Dar es Salaam; Singida > Dar es Salaam
LVA|people|Moldovans are hired in Chișinău, flown to Riga and then sent to farms in Finland.|Chișinău > Riga > Finland
ISL|trade|Cigarettes are sold without stamps.|
MLI|trade|Weapons from Libya cross Niger into northern Nigeria.|Libya > Niger > Nigeria
MLI|trade|Weapons from Libya cross Niger into northern Nigeria and pass through the country.|Libya > Niger > Mali > Nigeria
KEN|trade|Rifles were taken from Guinea-Bissau to Port-au-Prince.|Guinea-Bissau > Port-au-Prince
ROU|trade|Cigarettes are smuggled from Moldova into Ukraine.|Moldova > Ukraine
ROU|trade|Cigarettes are smuggled from Moldova into Hungary.|Moldova > Romania > Hungary
SRB|drugs|Heroin is smuggled from Bulgaria into Europe.|Bulgaria > Serbia > Europe
`;
