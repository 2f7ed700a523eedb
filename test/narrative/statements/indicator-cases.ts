/** The indicator that a sentence is about: its id, the section, the sentence. */
export const INDICATOR_CASES = `
human-trafficking|people|Girls are sold into forced marriage by their relatives.
human-trafficking|people|Beggars in the capital are controlled by adults who keep their takings.
human-trafficking|people|Workers on cocoa farms are held in debt bondage.
human-smuggling|people|Boats leave the beaches at night with up to sixty people on board.
human-smuggling|people|Guides charge 3,000 dollars for a crossing of the frontier.
human-smuggling|people|Forged visas are sold to those who wish to reach Europe.
extortion-and-protection-racketeering|people|Market traders hand over a weekly sum for being left alone.
extortion-and-protection-racketeering|people|Armed men levy a tax on every lorry that passes.
extortion-and-protection-racketeering|people|Those who refuse to pay see their shops burnt.
arms-trafficking|trade|Pistols converted from gas guns are on offer in internet forums.
arms-trafficking|trade|Ammunition is stolen from army depots.
arms-trafficking|trade|Parts for drones are diverted to sanctioned buyers.
trade-in-counterfeit-goods|trade|Imitation handbags and watches are sold on beaches.
trade-in-counterfeit-goods|trade|One tablet in five sold in rural pharmacies is fake.
trade-in-counterfeit-goods|trade|Pirated films and software are offered in every market.
illicit-trade-in-excisable-goods|trade|Untaxed cigarettes hold a third of the market.
illicit-trade-in-excisable-goods|trade|Moonshine and smuggled vodka are widely drunk.
illicit-trade-in-excisable-goods|trade|Packs without tax stamps are sold under the counter.
flora-crimes|environment|Rosewood is felled in protected areas.
flora-crimes|environment|Charcoal burners clear the last forests of the plateau.
flora-crimes|environment|Orchids and cacti are dug up for collectors.
fauna-crimes|environment|Elephants are poached in two national parks.
fauna-crimes|environment|Foreign vessels fish without licences in coastal waters.
fauna-crimes|environment|Songbirds are trapped and sold as pets.
non-renewable-resource-crimes|environment|Gold is mined without permits along the rivers.
non-renewable-resource-crimes|environment|Petrol is siphoned from pipelines.
non-renewable-resource-crimes|environment|Sand is dredged at night for the building trade.
heroin-trade|drugs|Opium poppies are grown in three valleys.
heroin-trade|drugs|Fentanyl has not displaced heroin among older users.
cocaine-trade|drugs|Coca leaf is processed in the jungle.
cocaine-trade|drugs|Crack is smoked openly in the old town.
cannabis-trade|drugs|Marijuana is grown indoors.
cannabis-trade|drugs|Hashish reaches the coast on mules.
synthetic-drug-trade|drugs|Methamphetamine is cooked in kitchens.
synthetic-drug-trade|drugs|Ecstasy and ketamine are popular in clubs.
synthetic-drug-trade|drugs|Tramadol is abused by drivers and miners.
cyber-dependent-crimes|cyber-crimes|Hospitals have been hit by ransomware.
cyber-dependent-crimes|cyber-crimes|Hackers for hire work from two cities.
financial-crimes|financial-crimes|Pyramid schemes have robbed thousands of their savings.
financial-crimes|financial-crimes|Public procurement is riddled with fraud.
mafia-style-groups|criminal-actors|Three cartels with a clear command fight over territory.
mafia-style-groups|criminal-actors|Prison gangs impose their rules on whole districts.
mafia-style-groups|criminal-actors|Militias control mines and roads.
criminal-networks|criminal-actors|Loose networks form for a single shipment and dissolve.
criminal-networks|criminal-actors|Small groups bound by kinship run the smuggling of goods.
criminal-networks|criminal-actors|Rings of car thieves operate in the larger cities.
state-embedded-actors|criminal-actors|Customs officers take a share of every container.
state-embedded-actors|criminal-actors|Politicians protect traffickers in return for votes.
state-embedded-actors|criminal-actors|Corruption reaches into the highest offices of the state.
foreign-actors|criminal-actors|Chinese and Russian groups dominate several markets.
foreign-actors|criminal-actors|Foreign nationals control the wholesale trade.
foreign-actors|criminal-actors|Members of Italian mafias have settled on the coast.
private-sector-actors|criminal-actors|Transport firms and lawyers offer their services.
private-sector-actors|criminal-actors|Real estate companies launder the proceeds.
private-sector-actors|criminal-actors|Gold traders buy without asking for papers.
political-leadership-and-governance|leadership-and-governance|The government has made organized crime a priority.
political-leadership-and-governance|leadership-and-governance|The president rules by decree and the opposition is in exile.
political-leadership-and-governance|leadership-and-governance|Instability has brought five prime ministers in six years.
government-transparency-and-accountability|leadership-and-governance|Corruption is widespread and rarely punished.
government-transparency-and-accountability|leadership-and-governance|Access to information exists on paper only.
government-transparency-and-accountability|leadership-and-governance|The auditor general reports irregularities every year.
international-cooperation|leadership-and-governance|The country has ratified all relevant conventions.
international-cooperation|leadership-and-governance|Extraditions to the United States are frequent.
international-cooperation|leadership-and-governance|The police exchange data with Interpol.
national-policies-and-laws|leadership-and-governance|A law against human trafficking was passed in 2005.
national-policies-and-laws|leadership-and-governance|There is no national strategy on organized crime.
national-policies-and-laws|leadership-and-governance|The penal code provides for long sentences.
judicial-system-and-detention|criminal-justice-and-security|Courts are slow and judges are open to bribes.
judicial-system-and-detention|criminal-justice-and-security|Prisons are overcrowded and run by inmates.
judicial-system-and-detention|criminal-justice-and-security|Prosecutors lack resources.
law-enforcement|criminal-justice-and-security|The police are poorly paid and little trusted.
law-enforcement|criminal-justice-and-security|A special unit against drugs has been set up.
law-enforcement|criminal-justice-and-security|Several agencies compete and do not share intelligence.
territorial-integrity|criminal-justice-and-security|Long borders are hardly guarded.
territorial-integrity|criminal-justice-and-security|Rebels hold a tenth of the country.
territorial-integrity|criminal-justice-and-security|The coast is too long for the navy to patrol.
anti-money-laundering|economic-and-financial-environment|The financial intelligence unit is independent.
anti-money-laundering|economic-and-financial-environment|The country was removed from the grey list.
anti-money-laundering|economic-and-financial-environment|Few suspicious transactions are reported.
economic-regulatory-capacity|economic-and-financial-environment|Half of all workers are in the informal economy.
economic-regulatory-capacity|economic-and-financial-environment|Licences are easy to obtain and rules are clear.
economic-regulatory-capacity|economic-and-financial-environment|State companies enjoy monopolies.
victim-and-witness-support|civil-society-and-social-protection|Shelters exist in the capital only.
victim-and-witness-support|civil-society-and-social-protection|Witnesses are rarely protected.
victim-and-witness-support|civil-society-and-social-protection|Treatment for drug users is free.
prevention|civil-society-and-social-protection|Campaigns in schools warn of the dangers.
prevention|civil-society-and-social-protection|Programmes for young people at risk are funded by the state.
prevention|civil-society-and-social-protection|Community policing has been tried in two towns.
non-state-actors|civil-society-and-social-protection|Journalists are threatened and killed.
non-state-actors|civil-society-and-social-protection|Non-governmental organizations work freely.
non-state-actors|civil-society-and-social-protection|The media are in the hands of three families.
human-trafficking|people|Recruiters promise jobs as waitresses and then take away passports.
human-smuggling|people|Irregular migrants hide in lorries bound for the ferry ports.
government-transparency-and-accountability|leadership-and-governance|Public contracts are awarded without tender.
political-leadership-and-governance|leadership-and-governance|Trust in institutions has fallen since the disputed vote.
international-cooperation|leadership-and-governance|Relations with its neighbours are tense, which hampers joint work.
national-policies-and-laws|leadership-and-governance|Legislation is adequate but poorly implemented.
law-enforcement|criminal-justice-and-security|Officers receive training from foreign partners.
territorial-integrity|criminal-justice-and-security|Its position between two continents makes the country attractive to traffickers.
anti-money-laundering|economic-and-financial-environment|Real estate and casinos are used to wash money.
economic-regulatory-capacity|economic-and-financial-environment|High taxes and red tape drive firms into the shadows.
`;
