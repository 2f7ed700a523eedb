/** Movements told of sixteen countries in the manner of profiles, labelled before the reader saw them: country, section, sentence, flows. */
export const REGIONAL_FLOWS = `
BRA|drugs|Cocaine produced in Peru enters through the Amazon and leaves the country through the port of Santos for Antwerp.|Peru > Amazon > Santos > Antwerp
BRA|trade|Cigarettes made in Paraguay are brought across the border at Foz do Iguaçu and sold throughout the country.|Paraguay > Foz do Iguaçu > Brazil
BRA|environment|Timber felled in Pará is exported with forged papers to the United States, France and the Netherlands.|Pará > United States; Pará > France; Pará > Netherlands
BRA|environment|Gold from Yanomami land is flown to Boa Vista, from where it is taken to Venezuela and Guyana.|Brazil > Boa Vista > Venezuela; Brazil > Boa Vista > Guyana
BRA|people|Brazilian women are recruited with false promises and taken to Spain and Portugal.|Brazil > Spain; Brazil > Portugal
BRA|trade|The flow of rifles from the United States through Paraguay to Rio de Janeiro has not abated.|
BRA|people|Bolivians, Paraguayans and Peruvians are exploited in the garment workshops of São Paulo.|Bolivia > São Paulo; Paraguay > São Paulo; Peru > São Paulo
BRA|drugs|The country is used as a transit point for cocaine bound for Europe and West Africa.|Brazil > Europe; Brazil > West Africa
BRA|environment|Mercury is smuggled in from Bolivia and Guyana.|Bolivia > Brazil; Guyana > Brazil
BRA|environment|Songbirds are carried by couriers on flights to Lisbon, and some are then moved on to other European countries.|Brazil > Lisbon; Brazil > Europe
NGA|people|Women from Edo State are trafficked to Italy through Niger and Libya.|Edo State > Niger > Libya > Italy
NGA|drugs|Shipments of tramadol arrive from India at the port of Lagos, and part of them is moved north to Niger.|India > Lagos; Nigeria > Niger
NGA|environment|Pangolin scales sourced in Cameroon and Gabon are collected in the country before being exported to Vietnam and China.|Cameroon > Nigeria > Vietnam; Cameroon > Nigeria > China; Gabon > Nigeria > Vietnam; Gabon > Nigeria > China
NGA|environment|Stolen crude is loaded onto tankers off the Niger Delta and sold to refineries in Ghana.|Niger Delta > Ghana
NGA|trade|Weapons looted in Libya reach the north-east of the country by way of Niger and Chad.|Libya > Niger > Chad > Nigeria
NGA|trade|Counterfeit medicines are imported from China and India.|China > Nigeria; India > Nigeria
NGA|environment|Rosewood logs cut in Taraba are shipped from Lagos to China.|Taraba > Lagos > China
NGA|people|Children from Benin and Togo are put to work in Nigerian quarries.|Benin > Nigeria; Togo > Nigeria
NGA|drugs|Nigeria is a transit hub for heroin from Afghanistan and cocaine from Brazil destined for Europe.|Afghanistan > Nigeria > Europe; Brazil > Nigeria > Europe
NGA|trade|Fuel is smuggled across the border into Benin and Cameroon.|Nigeria > Benin; Nigeria > Cameroon
NGA|environment|Electronic waste from the United Kingdom and Germany ends up in dumps in Lagos.|United Kingdom > Lagos; Germany > Lagos
PAK|drugs|From Afghanistan, opiates pass through Balochistan to the Makran coast and on to East Africa.|Afghanistan > Balochistan > Makran > East Africa
PAK|people|Pakistani migrants travel overland through Iran and Türkiye to reach Greece.|Pakistan > Iran > Türkiye > Greece
PAK|environment|Falcons are caught in Sindh and sold to buyers in Qatar and the United Arab Emirates.|Sindh > Qatar; Sindh > United Arab Emirates
PAK|trade|Iranian diesel is smuggled into Balochistan on pick-up trucks.|Iran > Balochistan
PAK|trade|Mobile phones, tyres and tea that are declared as bound for Afghanistan are diverted to Pakistani markets.|
PAK|environment|Timber from Kunar is trafficked into Pakistan.|Kunar > Pakistan
PAK|people|Women and girls from Myanmar and Bangladesh are sold into forced marriages in Pakistan.|Myanmar > Pakistan; Bangladesh > Pakistan
PAK|drugs|Crystal methamphetamine, which is produced in Farah, is moved through Pakistan to Australia.|Farah > Pakistan > Australia
PAK|drugs|Precursor chemicals imported from China are diverted and sent to laboratories in Afghanistan.|China > Pakistan > Afghanistan
VNM|environment|Rhino horn from South Africa and Mozambique enters by air through Hanoi.|South Africa > Hanoi > Vietnam; Mozambique > Hanoi > Vietnam
VNM|environment|Ivory is shipped in containers to Hai Phong, and from there it is carried overland to China.|Vietnam > Hải Phòng > China
VNM|people|Vietnamese nationals are smuggled to the United Kingdom via Russia, Belarus and France.|Vietnam > Russia > Belarus > France > United Kingdom
VNM|people|Brides are trafficked across the border to China, where they are sold to men in rural areas.|Vietnam > China
VNM|drugs|Heroin and methamphetamine enter from Laos and are transported to Ho Chi Minh City.|Laos > Ho Chi Minh City
VNM|drugs|Ketamine from Europe arrives by post.|Europe > Vietnam
VNM|environment|Timber logged illegally in Cambodia has been imported by Vietnamese companies and re-exported to the European Union.|Cambodia > Vietnam > European Union
VNM|trade|Cigarettes are smuggled across the border with Cambodia.|
VNM|trade|Counterfeit goods, most of which come from China, are sold in markets in Hanoi.|China > Hanoi
VNM|people|Young men lured by offers of office work are forced to commit fraud in Cambodia, Laos and Myanmar.|Vietnam > Cambodia; Vietnam > Laos; Vietnam > Myanmar
KEN|environment|Sandalwood poached in Samburu is taken to Uganda, where it is processed and exported to India.|Samburu > Uganda > India
KEN|people|Kenya is a transit country for Ethiopians heading to South Africa.|Ethiopia > Kenya > South Africa
KEN|drugs|Consignments of heroin bound for Europe are landed from dhows on the coast near Malindi.|Malindi > Europe
KEN|trade|Sugar is smuggled in from Somalia through Kismayo.|Somalia > Kismayo > Kenya
KEN|drugs|Bhang from Ethiopia and Uganda is sold in Nairobi.|Ethiopia > Nairobi; Uganda > Nairobi
KEN|trade|Stolen cars from the United Kingdom are shipped to Mombasa and driven on to Uganda.|United Kingdom > Mombasa > Uganda
KEN|environment|Gold from the DRC passes through Nairobi on its way to Dubai.|Democratic Republic of the Congo > Nairobi > Dubai
KEN|environment|Ants are collected near Gilgil and mailed to collectors in Europe and Asia.|Gilgil > Europe; Gilgil > Asia
KEN|trade|Illicit firearms flow into Turkana from South Sudan.|South Sudan > Turkana
TUR|drugs|Heroin is trafficked from Iran through Van to Istanbul and onward to Bulgaria.|Iran > Van > Istanbul > Bulgaria
TUR|drugs|Türkiye lies on the route by which Afghan opiates are taken to western Europe.|Afghanistan > Türkiye > Europe
TUR|drugs|Containers of bananas from Ecuador, in which cocaine is hidden, are unloaded at Mersin.|Ecuador > Mersin
TUR|people|Syrians, Afghans and Iraqis leave from İzmir for Greek islands in rubber boats.|Syria > İzmir > Greece; Afghanistan > İzmir > Greece; Iraq > İzmir > Greece
TUR|people|Women from Uzbekistan, Kyrgyzstan and Moldova are exploited in the country.|Uzbekistan > Türkiye; Kyrgyzstan > Türkiye; Moldova > Türkiye
TUR|trade|Pistols manufactured in Turkey are sold to Sweden and the Netherlands after being converted.|Türkiye > Sweden; Türkiye > Netherlands
TUR|trade|Fuel smuggled from Syria and Iraq is cheaper.|Syria > Türkiye; Iraq > Türkiye
TUR|environment|Plastic waste is imported from the United Kingdom and dumped near Adana.|United Kingdom > Adana
TUR|drugs|Captagon made in Syria transits Türkiye to Saudi Arabia.|Syria > Türkiye > Saudi Arabia
TUR|environment|Gold is flown from Venezuela to Istanbul and resold to Iran.|Venezuela > Istanbul > Iran
POL|trade|Cigarettes are brought in by the trainload from Belarus, and the bulk continues to Germany and Sweden.|Belarus > Poland; Poland > Germany; Poland > Sweden
POL|people|Polish workers are subjected to forced labour in the Netherlands and the United Kingdom.|Poland > Netherlands; Poland > United Kingdom
POL|people|Migrants from Iraq and Yemen, who fly to Minsk, are led across the Polish border and driven to Germany.|Iraq > Minsk > Poland > Germany; Yemen > Minsk > Poland > Germany
POL|drugs|Amphetamine produced in Polish laboratories is exported to Scandinavia.|Poland > Scandinavia
POL|trade|Cars stolen in Germany are dismantled in Poland and their parts sold to Lithuania and Ukraine.|Germany > Poland > Lithuania; Germany > Poland > Ukraine
POL|environment|Amber is smuggled from Kaliningrad to Gdańsk, then sold to Chinese buyers.|Kaliningrad > Gdańsk
POL|drugs|Hashish from Morocco arrives through Spain.|Morocco > Spain > Poland
POL|people|Victims from Ukraine, Vietnam and the Philippines are identified in agriculture.|Ukraine > Poland; Vietnam > Poland; Philippines > Poland
PER|drugs|Cocaine base is flown from the VRAEM to Bolivia, which serves as a bridge to Brazil and Argentina.|VRAEM > Bolivia > Brazil; VRAEM > Bolivia > Argentina
PER|environment|Gold mined in Madre de Dios is laundered through refiners in Lima and exported to Switzerland and India.|Madre de Dios > Lima > Switzerland; Madre de Dios > Lima > India
PER|environment|Shark fins from Ecuador enter at Tumbes and are exported to Hong Kong.|Ecuador > Tumbes > Hong Kong
PER|environment|Cedar and mahogany are floated down the Amazon to Brazil.|Peru > Brazil
PER|people|Venezuelans enter the country via Ecuador, and many continue to Chile.|Venezuela > Ecuador > Peru; Peru > Chile
PER|trade|Explosives stolen from mines are sold in Ecuador.|Peru > Ecuador
PER|trade|Contraband clothing and cigarettes come over Lake Titicaca from Bolivia.|Bolivia > Peru
PER|environment|Frogs and birds are smuggled abroad, mainly to Ecuador and Germany.|Peru > Ecuador; Peru > Germany
PER|drugs|Much of the cocaine that departs from Callao is destined for Rotterdam.|Callao > Rotterdam
PER|people|Girls are trafficked from Cusco to Puerto Maldonado for sexual exploitation.|Cusco > Puerto Maldonado
PHL|people|Filipino domestic workers are exploited in Kuwait, Saudi Arabia and Hong Kong.|Philippines > Kuwait; Philippines > Saudi Arabia; Philippines > Hong Kong
PHL|drugs|Methamphetamine, locally known as shabu, is supplied by Chinese groups and arrives from Myanmar by way of Taiwan.|Myanmar > Taiwan > Philippines
PHL|trade|Cigarettes from Indonesia are landed in Sulu and shipped onward to Zamboanga.|Indonesia > Sulu > Zamboanga
PHL|environment|Turtles and cockatoos are trafficked from Papua through General Santos to Taiwan.|Papua > General Santos > Taiwan
PHL|trade|Firearms produced in Danao have been found in Japan and Malaysia.|Danao > Japan; Danao > Malaysia
PHL|people|Indonesians and Chinese nationals are brought in to work in online casinos in Manila.|Indonesia > Manila; China > Manila
PHL|environment|Nickel ore leaves the country for China under false declarations.|Philippines > China
PHL|environment|Waste mislabelled as plastic scrap has been shipped to Mindanao from South Korea.|South Korea > Mindanao
PHL|drugs|Couriers carry cocaine from Brazil to Manila through Addis Ababa or Dubai.|Brazil > Addis Ababa > Manila; Brazil > Dubai > Manila
PHL|people|Filipinos are smuggled by boat to Sabah.|Philippines > Sabah
SDN|environment|Gold is smuggled out of Darfur to Chad and Libya and from there to the United Arab Emirates.|Darfur > Chad > United Arab Emirates; Darfur > Libya > United Arab Emirates
SDN|people|Eritreans and Ethiopians are smuggled through Kassala to Khartoum and then to Libya or Egypt.|Eritrea > Kassala > Khartoum > Libya; Eritrea > Kassala > Khartoum > Egypt; Ethiopia > Kassala > Khartoum > Libya; Ethiopia > Kassala > Khartoum > Egypt
SDN|trade|The United Arab Emirates is accused of supplying arms through Amdjarass in Chad.|United Arab Emirates > Amdjarass > Sudan
SDN|trade|Gum arabic is taken across the border to South Sudan and Chad and exported from there to France.|Sudan > South Sudan > France; Sudan > Chad > France
SDN|drugs|Captagon from Syria is shipped to Port Sudan.|Syria > Port Sudan
SDN|trade|Vehicles looted in Khartoum turn up in South Sudan and Niger.|Khartoum > South Sudan; Khartoum > Niger
SDN|people|South Sudanese children are exploited in Sudan as herders.|South Sudan > Sudan
KHM|people|Victims from China, Taiwan, Malaysia and Kenya are held in compounds in Sihanoukville.|China > Sihanoukville; Taiwan > Sihanoukville; Malaysia > Sihanoukville; Kenya > Sihanoukville
KHM|people|Cambodian men are trafficked onto Thai fishing vessels, while women are taken to China for marriage.|Cambodia > China
KHM|drugs|Large quantities of methamphetamine enter from Laos through Stung Treng and are forwarded to Vietnam and Australia.|Laos > Stung Treng > Vietnam; Laos > Stung Treng > Australia
KHM|environment|Luxury timber is hauled over the border to Vietnam at night.|Cambodia > Vietnam
KHM|environment|Ivory from Africa is concealed in containers and passes through Sihanoukville to Vietnam and China.|Africa > Sihanoukville > Vietnam; Africa > Sihanoukville > China
KHM|environment|Sand dredged in Koh Kong was exported to Singapore.|Koh Kong > Singapore
KHM|trade|Cambodia is a destination for e-waste from the United States and a source of counterfeit cigarettes for Thailand.|United States > Cambodia; Cambodia > Thailand
KHM|trade|Weapons left from the civil war have been sold to rebels in Myanmar and Sri Lanka.|Cambodia > Myanmar; Cambodia > Sri Lanka
GTM|people|Migrants from Honduras, El Salvador and Venezuela transit Guatemala en route to Mexico and the United States.|Honduras > Guatemala > Mexico; Honduras > Guatemala > United States; El Salvador > Guatemala > Mexico; El Salvador > Guatemala > United States; Venezuela > Guatemala > Mexico; Venezuela > Guatemala > United States
GTM|drugs|Aircraft carrying cocaine from Venezuela land in Petén, and the drug is then driven to Mexico.|Venezuela > Petén > Mexico
GTM|drugs|Precursors from China arrive at Puerto Quetzal for onward transport to laboratories in Mexico.|China > Puerto Quetzal > Mexico
GTM|environment|Rosewood is exported to Hong Kong and China, hidden in containers of scrap.|Guatemala > Hong Kong; Guatemala > China
GTM|environment|Macaws are taken from their nests in Petén and carried into Belize and El Salvador.|Petén > Belize; Petén > El Salvador
GTM|trade|Firearms bought in Texas are smuggled into the country through Mexico.|Texas > Mexico > Guatemala
GTM|trade|Contraband fuel and groceries enter from Mexico.|Mexico > Guatemala
GTM|people|Guatemalan children are forced to sell sweets in Mexico.|Guatemala > Mexico
GTM|drugs|Opium gum from San Marcos is processed into heroin across the border in Mexico.|San Marcos > Mexico
GTM|drugs|The country receives cocaine by sea from Colombia and Ecuador.|Colombia > Guatemala; Ecuador > Guatemala
BGD|people|Bangladesh is principally a source country, with men lured to Libya in the hope of reaching Italy.|Bangladesh > Libya > Italy
BGD|people|Rohingya women and girls are taken from the camps near Cox's Bazar to Kolkata and sold into brothels there.|Cox’s Bazar > Kolkata
BGD|people|Smugglers load Rohingya onto trawlers off Teknaf that make for Malaysia and Indonesia.|Teknaf > Malaysia; Teknaf > Indonesia
BGD|trade|Small arms made in workshops in Bihar find their way into the country over the land border with India.|Bihar > Bangladesh
BGD|drugs|The bulk of yaba consumed in Dhaka is manufactured in Shan State and crosses the Naf river in fishing boats.|Shan State > Dhaka
BGD|drugs|Phensedyl, a codeine syrup, is brewed on the Indian side of the border and carried over by women and children.|India > Bangladesh
BGD|drugs|Heroin of Indian origin comes through Rajshahi, whereas that from Myanmar is brought to Cox's Bazar.|India > Rājshāhi > Bangladesh; Myanmar > Cox’s Bazar
BGD|environment|Geckos and turtles leave by way of Benapole for India and from India for Thailand.|Bangladesh > Benapole > India > Thailand
BGD|environment|Cattle are driven across the Indian border by night, a trade worth hundreds of millions a year.|Bangladesh > India
BGD|environment|Gold bars arriving from Dubai on passenger flights are, for the most part, destined for India.|Dubai > Bangladesh > India
BGD|trade|No significant exports of arms have been recorded.|
BGD|trade|Illicit cigarettes come mainly from Myanmar, to a lesser degree from India and occasionally from as far away as South Korea.|Myanmar > Bangladesh; India > Bangladesh; South Korea > Bangladesh
ROU|people|The most common destinations for Romanian victims of trafficking are Germany, Spain and the United Kingdom.|Romania > Germany; Romania > Spain; Romania > United Kingdom
ROU|people|Migrants from Syria and Iraq who cross the Danube from Bulgaria or Serbia try to reach Austria.|Syria > Bulgaria > Romania > Austria; Syria > Serbia > Romania > Austria; Iraq > Bulgaria > Romania > Austria; Iraq > Serbia > Romania > Austria
ROU|trade|After the invasion of Ukraine, fears that weapons would leak across the border proved unfounded.|
ROU|trade|The port of Constanţa is the gateway for counterfeit goods from China, most of which are then trucked to Central Europe.|China > Constanţa > Central Europe
ROU|trade|Contraband cigarettes, produced in Ukraine and Moldova, are floated across the Tisa on rafts or flown in by drone.|Ukraine > Romania; Moldova > Romania
ROU|environment|Romanian timber ends up in furniture factories in Austria and Germany after being laundered with false permits.|Romania > Austria; Romania > Germany
ROU|environment|Lorries with textile and plastic waste from Italy, Germany and the United Kingdom are stopped weekly at Nădlac.|Italy > Nădlac; Germany > Nădlac; United Kingdom > Nădlac
ROU|drugs|The country lies along the northern branch of the Balkan route, through which heroin from Afghanistan reaches the Netherlands.|Afghanistan > Romania > Netherlands
ROU|drugs|Cocaine, hidden in banana shipments from Ecuador and Costa Rica, is collected in Constanţa and forwarded to Hungary and Slovakia.|Ecuador > Constanţa > Hungary; Ecuador > Constanţa > Slovakia; Costa Rica > Constanţa > Hungary; Costa Rica > Constanţa > Slovakia
ROU|drugs|Cannabis reaches local markets from Spain, the Czech Republic and, increasingly, North America.|Spain > Romania; Czechia > Romania; North America > Romania
ROU|trade|Cars stolen in Italy and France are driven through Romania towards Moldova and Ukraine with forged plates.|Italy > Romania > Moldova; Italy > Romania > Ukraine; France > Romania > Moldova; France > Romania > Ukraine
ROU|people|Begging rings, run by extended families, send children to France and Sweden.|Romania > France; Romania > Sweden
VEN|people|Venezuelan women have been rescued from brothels in Trinidad and Tobago, Curaçao and as far away as Spain.|Venezuela > Trinidad and Tobago; Venezuela > Curaçao; Venezuela > Spain
VEN|people|Guides known as trocheros lead migrants across the border into Colombia, from which many go on foot to Ecuador and Peru.|Venezuela > Colombia > Ecuador; Venezuela > Colombia > Peru
VEN|people|Cubans flying in from Havana use the country as a stepping stone to Brazil.|Havana > Venezuela > Brazil
VEN|trade|Rifles diverted from military stores have been traced to guerrillas in Colombia and gangs in Brazil.|Venezuela > Colombia; Venezuela > Brazil
VEN|trade|Ammunition made in Venezuela has been recovered in Rio de Janeiro.|Venezuela > Rio de Janeiro
VEN|drugs|Colombian cocaine is moved through Apure and Zulia to clandestine airstrips, and thence by light aircraft to Honduras.|Colombia > Apure > Honduras; Colombia > Zulia > Honduras
VEN|drugs|Containers bound for Spain, Italy and the Dominican Republic have been found to hold cocaine.|Venezuela > Spain; Venezuela > Italy; Venezuela > Dominican Republic
VEN|environment|Coltan and gold extracted in Bolívar state are carried by river to Guyana, exchanged there for dollars, and shipped to the United States as Guyanese.|Bolívar > Guyana > United States
VEN|environment|Part of the gold goes by air to Türkiye, Iran and the United Arab Emirates.|Venezuela > Türkiye; Venezuela > Iran; Venezuela > United Arab Emirates
VEN|environment|Scrap copper is exported to Asia, where demand is high.|Venezuela > Asia
VEN|environment|Red siskins are trapped for collectors in Puerto Rico and the Canary Islands.|Venezuela > Puerto Rico; Venezuela > Canary Islands
ZMB|people|Ethiopian migrants, hidden in fuel tankers, pass through on their way from Kenya and Tanzania to South Africa.|Ethiopia > Kenya > Zambia > South Africa; Ethiopia > Tanzania > Zambia > South Africa
ZMB|people|Indian and Bangladeshi nationals transiting Lusaka airport are brought to Johannesburg by road via Zimbabwe.|India > Lusaka > Zimbabwe > Johannesburg; Bangladesh > Lusaka > Zimbabwe > Johannesburg
ZMB|trade|Smuggled cigarettes from Zimbabwe, notably the Pacific brand, dominate in Livingstone.|Zimbabwe > Livingstone
ZMB|trade|Counterfeit seed and pesticides are supplied from Tanzania through the Nakonde border post.|Tanzania > Nakonde > Zambia
ZMB|environment|Mukula logs, whether felled in Zambia or in Katanga, are exported through Walvis Bay, Beira or Dar es Salaam to China.|Zambia > Walvis Bay > China; Zambia > Beira > China; Zambia > Dar es Salaam > China; Katanga > Walvis Bay > China; Katanga > Beira > China; Katanga > Dar es Salaam > China
ZMB|environment|Pangolins bought from villagers in Western Province end up with Chinese buyers in Lusaka.|Western Province > Lusaka
ZMB|environment|Copper concentrate is stolen from lorries coming from the DRC and resold to smelters.|Democratic Republic of the Congo > Zambia
ZMB|environment|Manganese and sugilite are carried over the border to Namibia; emeralds from Kagem are sold in Jaipur.|Zambia > Namibia; Kagem > Jaipur
ZMB|drugs|Cannabis grown locally is sold in Botswana, South Africa and, to a limited extent, the United Kingdom.|Zambia > Botswana; Zambia > South Africa; Zambia > United Kingdom
ZMB|drugs|Zambia is wedged between the heroin ports of Mozambique and Tanzania and the consumers of South Africa.|
ZMB|drugs|Couriers flying from São Paulo to Lusaka via Addis Ababa bring cocaine, part of which is passed on to Harare.|São Paulo > Addis Ababa > Lusaka > Harare
ZMB|drugs|Methamphetamine and heroin are imported by Nigerian and Tanzanian networks.|
CHL|people|Trafficking victims in the country come chiefly from Bolivia, Colombia and Haiti, and most are put to work in agriculture.|Bolivia > Chile; Colombia > Chile; Haiti > Chile
CHL|people|Venezuelans are guided over unmarked passes from Bolivia to Colchane, from where buses take them to Santiago.|Venezuela > Bolivia > Colchane > Santiago
CHL|people|Chilean women have been sent to Japan and South Korea by recruiters who advertise online.|Chile > Japan; Chile > South Korea
CHL|trade|Guns stolen from private owners are the main source, but modified pistols are increasingly imported from the United States by parcel post.|United States > Chile
CHL|trade|Cigarettes smuggled in from Paraguay via Bolivia account for a fifth of the market.|Paraguay > Bolivia > Chile
CHL|trade|Iquique's free port is where counterfeit toys and shoes from China are unloaded before they are trucked to Bolivia and Paraguay.|China > Iquique > Bolivia; China > Iquique > Paraguay
CHL|drugs|Cocaine base from Peru and cocaine hydrochloride from Bolivia enter through Arica.|Peru > Arica > Chile; Bolivia > Arica > Chile
CHL|drugs|The ports of San Antonio and Valparaíso have become exit points for cocaine destined for Spain and the Netherlands.|San Antonio > Spain; San Antonio > Netherlands; Valparaíso > Spain; Valparaíso > Netherlands
CHL|drugs|Creepy, a potent strain of cannabis, reaches Chile from Colombia overland through Ecuador, Peru and Bolivia.|Colombia > Ecuador > Peru > Bolivia > Chile
CHL|drugs|Ketamine and ecstasy are flown in from Europe; precursors are diverted to laboratories in Bolivia.|Europe > Chile; Chile > Bolivia
CHL|environment|Stolen copper cable is melted down and exported to China with false invoices.|Chile > China
CHL|environment|Abalone poached along the northern coast are smuggled into Peru and re-exported from there to Asia.|Chile > Peru > Asia
CHL|environment|Alerce wood, felled under cover of fires, finds buyers in Germany and the United States.|Chile > Germany; Chile > United States
CHL|environment|Cactuses dug up in the Atacama were traced to collectors in Italy, and many were returned to Chile in 2021.|Atacama > Italy
CHL|drugs|Chile, unlike Argentina, is not a country from which cocaine is sent to Australia.|
LBR|people|Children from rural counties are sent to relatives in Monrovia, who make them sell goods in the streets.|
LBR|people|Women promised jobs in Oman were held there in domestic servitude.|Liberia > Oman
LBR|people|The country is also a destination for girls from Sierra Leone and Guinea, who are exploited in mining camps.|Sierra Leone > Liberia; Guinea > Liberia
LBR|trade|Hunting rifles made by local blacksmiths are traded across the borders with Guinea and Sierra Leone.|
LBR|trade|Ex-combatants have carried weapons over the Cavalla river into Burkina Faso and Mali.|Liberia > Burkina Faso; Liberia > Mali
LBR|trade|Counterfeit medicines originating in India and China are brought to Monrovia by way of Guinea.|India > Guinea > Monrovia; China > Guinea > Monrovia
LBR|drugs|Kush, a synthetic drug, is smuggled from Sierra Leone into Bo Waterside and sold in Monrovia.|Sierra Leone > Bo Waterside > Monrovia
LBR|drugs|Tramadol, most of it manufactured in India, comes overland from Nigeria and Guinea.|India > Nigeria > Liberia; India > Guinea > Liberia
LBR|environment|Logs harvested in Nimba without permits leave through the port of Buchanan, bound for China, France and India.|Nimba > Buchanan > China; Nimba > Buchanan > France; Nimba > Buchanan > India
LBR|environment|Chimpanzee infants captured in Sapo are sold to dealers in Guinea and from there to zoos in China.|Sapo > Guinea > China
LBR|environment|Bushmeat is carried across to Guinea and Côte d'Ivoire by women traders.|Liberia > Guinea; Liberia > Côte d’Ivoire
LBR|environment|Diamonds from Sierra Leone have been laundered through Liberia and sold as Liberian in Antwerp.|Sierra Leone > Liberia > Antwerp
LBR|environment|Most artisanal gold is flown to Dubai in hand luggage.|Liberia > Dubai
IRN|people|Afghans, including unaccompanied minors, pass through Sistan and Baluchestan on the way to Türkiye and Europe.|Afghanistan > Sistan and Baluchestan > Türkiye; Afghanistan > Sistan and Baluchestan > Europe
IRN|people|Young Afghan men living in Iran have been recruited to fight in Syria.|Afghanistan > Iran > Syria
IRN|trade|Weapons leave Bandar Abbas in dhows for Somalia and Yemen.|Bandar Abbas > Somalia; Bandar Abbas > Yemen
IRN|trade|The smuggling of subsidised diesel to Pakistan and Afghanistan feeds tens of thousands of families.|Iran > Pakistan; Iran > Afghanistan
IRN|drugs|Opiates enter from Afghanistan's Nimroz and Herat provinces and exit to Türkiye, Azerbaijan and Iraq.|Nimroz > Iran > Türkiye; Nimroz > Iran > Azerbaijan; Nimroz > Iran > Iraq; Herāt > Iran > Türkiye; Herāt > Iran > Azerbaijan; Herāt > Iran > Iraq
IRN|drugs|Crystal methamphetamine, once exported to Malaysia and Japan, is now brought in from Afghanistan.|Iran > Malaysia; Iran > Japan; Afghanistan > Iran
IRN|environment|Falcons trapped in Bushehr are smuggled across the Persian Gulf to Qatar and Kuwait.|Bushehr > Qatar; Bushehr > Kuwait
IRN|environment|Cheetah cubs are rarely trafficked, but saker falcons fetch high prices in Saudi Arabia.|Iran > Saudi Arabia
IRN|environment|Oak charcoal from the Zagros ends up in Iraq.|Zagros > Iraq
IRN|environment|Oil under sanctions is transferred at sea off Malaysia and delivered to refineries in China.|Iran > Malaysia > China
KHM|people|Young women are lured to China with the promise of marriage, often travelling via Vietnam.|Cambodia > Vietnam > China
KHM|people|Irregular migration to Thailand takes place mostly through Poipet.|Cambodia > Poipet > Thailand
KHM|people|Vietnamese children beg in the streets of Phnom Penh.|Vietnam > Phnom Penh
KHM|trade|Arms flows from Cambodia to insurgents in the Philippines and Sri Lanka dried up years ago.|
KHM|trade|Contraband cigarettes move in the direction of Vietnam, where taxes are higher.|Cambodia > Vietnam
KHM|trade|Fake medicines made in Cambodia or smuggled from Vietnam have been sold throughout the region.|Vietnam > Cambodia
KHM|drugs|The flow of methamphetamine from the Golden Triangle through Laos into Cambodia and onwards to Vietnam has grown.|Golden Triangle > Laos > Cambodia > Vietnam
KHM|drugs|Safrole oil distilled in the Cardamom Mountains is trafficked to Thailand and Vietnam for use in ecstasy.|Cardamom Mountains > Thailand; Cardamom Mountains > Vietnam
KHM|drugs|African couriers carry heroin and cocaine from Bangkok to Phnom Penh and then to Australia.|Bangkok > Phnom Penh > Australia
KHM|drugs|Ketamine laboratories run by Taiwanese groups supply consumers in Taiwan and South Korea.|Cambodia > Taiwan; Cambodia > South Korea
KHM|environment|Rosewood from Preah Vihear crosses into Thailand, or is trucked south to Sihanoukville to be shipped to China.|Preah Vihear > Thailand; Preah Vihear > Sihanoukville > China
KHM|environment|Pangolins and turtles are imported from Laos for re-export to China and Vietnam.|Laos > Cambodia > China; Laos > Cambodia > Vietnam
KHM|environment|Long-tailed macaques caught in the wild are sold as captive-bred to laboratories in the United States.|Cambodia > United States
KAZ|people|Uzbek and Kyrgyz labourers are held on cotton and construction sites in the south of the country.|Uzbekistan > Kazakhstan; Kyrgyzstan > Kazakhstan
KAZ|people|Kazakh women have been taken to Bahrain, Türkiye and South Korea, where they are forced into prostitution.|Kazakhstan > Bahrain; Kazakhstan > Türkiye; Kazakhstan > South Korea
KAZ|people|The smuggling of migrants from South Asia to Russia via Kazakhstan is reported.|South Asia > Kazakhstan > Russia
KAZ|drugs|Kazakhstan forms part of the northern route, along which Afghan heroin is conveyed to Russia.|Afghanistan > Kazakhstan > Russia
KAZ|drugs|Hashish from the Chu valley supplies users in Omsk and Novosibirsk.|Chu > Omsk; Chu > Novosibirsk
KAZ|drugs|Mephedrone comes from China and Russia, in parcels or by rail.|China > Kazakhstan; Russia > Kazakhstan
KAZ|environment|Saiga horn is bought up by dealers in Oral and sent on to China through Khorgos.|Oral > Khorgos > China
KAZ|trade|Fuel is cheaper than in Kyrgyzstan, and thousands of tonnes are therefore driven across the border each year to Bishkek.|Kazakhstan > Bishkek
KAZ|trade|Counterfeit clothing from China passes through Khorgos and is distributed in Russia.|China > Khorgos > Russia
COL|drugs|From Tumaco, semi-submersibles carry cocaine to Guatemala and Mexico, from which it is taken on to the United States.|Tumaco > Guatemala > United States; Tumaco > Mexico > United States
COL|drugs|Exports of cocaine to Europe go above all through Turbo and Santa Marta.|Colombia > Turbo > Europe; Colombia > Santa Marta > Europe
COL|people|Colombian women are exploited sexually in Mexico, Spain and China, among other countries.|Colombia > Mexico; Colombia > Spain; Colombia > China
COL|people|Hundreds of thousands of Haitians and Ecuadorians have passed through Necoclí to reach Panama.|Haiti > Necoclí > Panama; Ecuador > Necoclí > Panama
COL|trade|A steady supply of rifles and ammunition from Ecuador, Venezuela and Brazil keeps armed groups equipped.|Ecuador > Colombia; Venezuela > Colombia; Brazil > Colombia
COL|trade|Contraband liquor and cigarettes enter La Guajira by way of Aruba and Panama.|Aruba > Panama > La Guajira
COL|environment|Gold extracted in Chocó and Antioquia is shipped to refineries in Florida, Dubai and Italy.|Chocó > Florida; Chocó > Dubai; Chocó > Italy; Antioquia > Florida; Antioquia > Dubai; Antioquia > Italy
COL|environment|Poison dart frogs, which collectors in Germany and Japan covet, are hidden in film canisters and mailed to Europe.|Colombia > Europe
GRC|people|Bulgarian and Romanian Roma children are made to beg in Athens.|Bulgaria > Athens; Romania > Athens
GRC|people|Georgian and Ukrainian women work in Greek households without papers, and some are trafficked from there to Cyprus.|Georgia > Greece; Ukraine > Greece; Greece > Cyprus
GRC|trade|Cheap whites from Bulgaria and the United Arab Emirates are brought by sea to Cretan coves.|Bulgaria > Crete; United Arab Emirates > Crete
GRC|trade|Kalashnikovs originating in Albania circulate among gangs in Athens.|Albania > Athens
GRC|drugs|Albanian cannabis is moved across the mountains to Ioannina and resold in Türkiye.|Albania > Ioánnina > Türkiye
GRC|drugs|Cocaine from Ecuador and Colombia, often in banana containers, is offloaded at Thessaloniki for buyers in Bulgaria and Germany.|Ecuador > Thessaloniki > Bulgaria; Ecuador > Thessaloniki > Germany; Colombia > Thessaloniki > Bulgaria; Colombia > Thessaloniki > Germany
GRC|environment|Scrap vehicles and used batteries are exported as second-hand goods to Nigeria and Ghana.|Greece > Nigeria; Greece > Ghana
ETH|people|Girls from Tigray and Amhara travel by way of Metema to Sudan or are flown to Beirut as maids.|Tigray > Metema > Sudan; Amhara > Metema > Sudan; Tigray > Beirut; Amhara > Beirut
ETH|trade|Turkish pistols are hidden in lorries entering from Sudan and Djibouti.|Türkiye > Sudan > Ethiopia; Türkiye > Djibouti > Ethiopia
ETH|drugs|Cannabis from Shashamane reaches Kenya through Moyale.|Shashamane > Moyale > Kenya
ETH|environment|Cheetah cubs from the Ogaden are smuggled through Somaliland to Yemen and the Gulf states.|Ogaden > Somaliland > Yemen; Ogaden > Somaliland > Gulf states
ETH|environment|Gold from Benishangul-Gumuz used to be sold to the central bank but is now carried to Sudan.|Benishangul-Gumuz > Sudan
ETH|environment|Opals and sapphires are taken to Thailand and India uncut.|Ethiopia > Thailand; Ethiopia > India
`;
