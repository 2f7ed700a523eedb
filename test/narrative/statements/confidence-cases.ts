/** How sure one sentence is: class, country of the profile, section, sentence. Some fall into two claims, and
 *  one of them is of this class. */
export const CONFIDENCE_CASES = `
asserted|KEN|trade|Rifles are sold openly in three border towns.
asserted|KEN|trade|Traders usually pay customs officers a small fee.
asserted|BRA|environment|Logging companies often exceed their quotas.
asserted|THA|people|Recruiters appear in villages after each failed harvest.
asserted|FRA|leadership-and-governance|Ministers are perceived as corrupt by a large part of the public.
asserted|IDN|people|Some 40 cases were reported to the police in May 2022.
asserted|PER|drugs|Cocaine is by far the largest criminal market.
evidenced|KEN|trade|There is ample evidence that rifles are rented out by police officers.
evidenced|KEN|environment|Satellite images show that mangroves are being felled at night.
evidenced|MEX|criminal-actors|Ties between governors and cartels have been proven in several trials abroad.
evidenced|NGA|people|The involvement of transport companies is well documented.
evidenced|ITA|economic-and-financial-environment|Investigations have revealed that betting shops launder the money of two clans.
evidenced|TUR|trade|Links have been established between the factory and armed groups.
evidenced|PHL|people|Strong evidence suggests that passports are sold by officials.
evidenced|SRB|criminal-actors|As court rulings have shown, officers warned the group of raids.
inferred|KEN|trade|Prices have fallen by half, which suggests that rifles are plentiful.
inferred|GHA|environment|Whole hills have disappeared, pointing to the use of heavy machinery.
inferred|ROU|people|The victims hardly knew one another, indicating that several rings are at work.
inferred|BOL|drugs|Judging by the size of seizures, production has doubled.
inferred|NLD|drugs|The purity of street samples implies that the supply chain is short.
inferred|COL|criminal-actors|It follows that the group no longer controls the port.
inferred|EGY|trade|That shelves are full must mean that customs are being avoided.
likely|KEN|trade|It is likely that most rifles come from former soldiers.
likely|GRC|people|Smugglers will probably turn to the southern islands.
likely|CHL|environment|The abalone is most likely sold in Asia.
likely|VEN|drugs|The military very likely protects the flights.
likely|ZAF|criminal-actors|In all likelihood the two gangs have merged.
likely|LVA|trade|Stocks of smuggled cigarettes are almost certainly larger than assumed.
likely|PAN|financial-crimes|It is highly probable that shell companies are involved.
likely|SVN|people|The number of crossings is expected to rise.
appears|KEN|trade|Trade in pistols appears to be limited to the capital.
appears|BGR|people|Exploitation in farming seems to have become more common.
appears|HUN|drugs|It seems that designer drugs are losing ground.
appears|PRT|environment|The poachers are apparently organized in families.
appears|TUN|criminal-actors|Mafia-style groups appear not to exist.
appears|CZE|financial-crimes|Tax fraud would appear to be the costliest crime.
appears|JPN|criminal-actors|To all appearances the syndicates are losing members.
indicated|KEN|trade|There are signs that rifles are being stored near the coast.
indicated|SEN|people|There are strong indications that schools are used as a cover.
indicated|AUT|financial-crimes|Some indications point to the use of football clubs.
indicated|NPL|environment|First signs of organized poaching have been noticed.
indicated|FIN|cyber-crimes|The data indicate that attacks are rising.
indicated|ARG|drugs|There are hints of a laboratory in the north.
indicated|LTU|trade|Arrests indicate that couriers now travel alone.
reported|KEN|trade|Rifles are reportedly exchanged for cattle.
reported|UGA|people|Children are said to be sold for a few hundred dollars.
reported|PAK|criminal-actors|Officials are reported to have received a share.
reported|MLI|environment|There have been reports of rosewood being felled at night.
reported|GTM|people|Media reports tell of whole families disappearing.
reported|VNM|drugs|It is said that pills are made in private homes.
reported|IRQ|trade|According to unconfirmed reports, tanks were sold for scrap.
reported|CUB|people|Doctors reportedly had their passports taken away.
alleged|KEN|trade|Army officers have been accused of selling rifles.
alleged|MLT|economic-and-financial-environment|The bank allegedly moved money for a ruling family.
alleged|KHM|people|Police chiefs are alleged to own shares in the compounds.
alleged|PRY|criminal-actors|Senators face accusations of having shielded a cattle rancher.
alleged|GIN|environment|It is alleged that the ministry sold forged permits.
alleged|UKR|trade|Prosecutors accuse a deputy minister of diverting weapons.
alleged|LKA|drugs|There are allegations that naval officers warned the dealers.
suspected|KEN|trade|It is estimated that half of the rifles come from former soldiers.
suspected|KEN|trade|Half of the rifles are estimated to come from former soldiers.
suspected|KEN|trade|Two importers are suspected of bringing in pistols.
suspected|ISL|financial-crimes|Most of the money is believed to leave the country.
suspected|PRT|drugs|The group is thought to have links to fishermen.
suspected|SGP|environment|Several companies are presumed to be fronts.
suspected|RWA|people|It is widely assumed that teachers are involved.
suspected|CYP|economic-and-financial-environment|The police suspect that casinos are used to launder money.
suspected|HTI|criminal-actors|Politicians are widely believed to arm the gangs.
attributed|KEN|trade|According to customs officers, one rifle in ten is found.
attributed|BEL|drugs|Researchers estimate that the port takes in twice as much as is seized.
attributed|IND|people|In the view of campaigners, inspections are a formality.
attributed|COD|environment|A report by the United Nations names two generals.
attributed|ALB|leadership-and-governance|Opposition parties argue that the law protects those in power.
attributed|PHL|criminal-justice-and-security|Human rights groups describe the raids as executions.
attributed|MWI|environment|Villagers say that rangers take part in the felling.
attributed|USA|financial-crimes|The audit office notes that little of the money was recovered.
attributed|BLR|criminal-actors|Diplomats have labelled the country a mafia state.
attributed|ESP|people|By one estimate, a third of pickers have no contract.
self_claimed|KEN|criminal-justice-and-security|The police claim to have closed every illegal market.
self_claimed|LAO|people|The government says that it has rescued all victims.
self_claimed|ARE|economic-and-financial-environment|The regulator insists that it checks every dealer.
self_claimed|MDV|leadership-and-governance|By its own account, the commission has solved most cases.
self_claimed|NIC|criminal-justice-and-security|The army denies having sold any weapons.
self_claimed|HUN|leadership-and-governance|The ministry claims it has no backlog.
self_claimed|TKM|drugs|Officials maintain that they have wiped out the trade.
possible|KEN|trade|Some rifles may have crossed the lake.
possible|SVK|people|Demand could grow once the plants open.
possible|EST|drugs|There is a possibility that the laboratory has moved.
possible|OMN|environment|It cannot be ruled out that fins are sold abroad.
possible|DEU|criminal-actors|Former soldiers are possibly among the members.
possible|MNG|environment|Herders might be paid to look away.
possible|NZL|drugs|Growth in the market is conceivable.
speculated|KEN|trade|It has been speculated that the rifles came from a base.
speculated|BWA|environment|Experts speculate that horns are kept in store.
speculated|QAT|financial-crimes|There is speculation that the bank knew of the transfers.
speculated|CAF|criminal-actors|Foreign instructors are rumoured to own a mine.
speculated|TLS|drugs|Rumours of a laboratory on the south coast persist.
speculated|PRK|cyber-crimes|Some wonder if the attackers were trained abroad.
conditional|KEN|trade|If any market for pistols exists, it is small.
conditional|GMB|people|Unless controls improve, more boats will leave.
conditional|SUR|environment|Should prices rise, mining would spread to the south.
conditional|BHS|drugs|The market would grow if the patrols were withdrawn.
conditional|AND|economic-and-financial-environment|Provided that the law is enforced, fewer accounts will be misused.
conditional|ZMB|environment|Had the ban been kept, the forest would still stand.
not_assessable|KEN|trade|How many rifles are in private hands is unknown.
not_assessable|LUX|people|No figures on forced labour are published.
not_assessable|BRN|drugs|Information on heroin use is scarce.
not_assessable|ERI|financial-crimes|It is difficult to assess how much money leaves the country.
not_assessable|TJK|criminal-actors|It remains unclear who leads the network.
not_assessable|SLB|environment|There is a lack of data on illegal fishing.
not_assessable|CHN|criminal-justice-and-security|The number of executions is a state secret.
not_assessable|BTN|people|Too little is known to judge whether girls are taken abroad.
not_assessable|GNQ|leadership-and-governance|The extent of embezzlement cannot be determined.
not_assessable|VAT|financial-crimes|Whether the accounts are misused has never been examined.
no_evidence|KEN|trade|There is no evidence of organized arms trafficking.
no_evidence|MUS|people|No cases of organ trafficking have been recorded.
no_evidence|ISL|criminal-actors|Mafia-style groups are not known to exist.
no_evidence|WSM|environment|There are no reports of illegal logging.
no_evidence|URY|cyber-crimes|No links between the attacks and local groups have been found.
no_evidence|SWZ|drugs|There is little evidence that heroin is sold outside two towns.
no_evidence|NOR|leadership-and-governance|There is no indication that ministers are involved.
`;
