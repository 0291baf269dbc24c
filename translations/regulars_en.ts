<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>regulars::ActiveDaysForm</name>
    <message numerus="yes">
        <source>%Ln customer(s) are active today.</source>
        <translation>
            <numerusform>%Ln customer is active today.</numerusform>
            <numerusform>%Ln customers are active today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) would be active today, instead of %1.</source>
        <translation>
            <numerusform>%Ln customer would be active today, instead of %1.</numerusform>
            <numerusform>%Ln customers would be active today, instead of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nine of ten who buy again do so within %Ln day(s).</source>
        <translation>
            <numerusform>Nine of ten who buy again do so within %Ln day.</numerusform>
            <numerusform>Nine of ten who buy again do so within %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::AlertForm</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>customers</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would name %Ln customer(s) now: %1</source>
        <translation>
            <numerusform>It would name %Ln customer now: %1</numerusform>
            <numerusform>It would name %Ln customers now: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::AlertTexts</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>a time in which tickets came</comment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) of one category within %1.</source>
        <comment>a time</comment>
        <translation>
            <numerusform>%Ln ticket of one category within %1.</numerusform>
            <numerusform>%Ln tickets of one category within %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) within %1.</source>
        <comment>a time</comment>
        <translation>
            <numerusform>%Ln ticket within %1.</numerusform>
            <numerusform>%Ln tickets within %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something came back of more than %1 of at least %Ln order(s) in 12 months.</source>
        <comment>a percentage</comment>
        <translation>
            <numerusform>Something came back of more than %1 of at least %Ln order in 12 months.</numerusform>
            <numerusform>Something came back of more than %1 of at least %Ln orders in 12 months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 less spent in %Ln day(s) than %2.</source>
        <comment>a percentage, when</comment>
        <translation>
            <numerusform>%1 less spent in %Ln day than %2.</numerusform>
            <numerusform>%1 less spent in %Ln days than %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) within %1</source>
        <comment>a time</comment>
        <translation>
            <numerusform>%Ln ticket within %1</numerusform>
            <numerusform>%Ln tickets within %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no purchase for %Ln day(s), %1 times as long as usual</source>
        <translation>
            <numerusform>no purchase for %Ln day, %1 times as long as usual</numerusform>
            <numerusform>no purchase for %Ln days, %1 times as long as usual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no purchase for %Ln day(s)</source>
        <translation>
            <numerusform>no purchase for %Ln day</numerusform>
            <numerusform>no purchase for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>something came back of %1 of %Ln order(s) in 12 months</source>
        <comment>a number</comment>
        <translation>
            <numerusform>something came back of %1 of %Ln order in 12 months</numerusform>
            <numerusform>something came back of %1 of %Ln orders in 12 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spent in %Ln day(s), %2 a year ago</source>
        <comment>amounts</comment>
        <translation>
            <numerusform>%1 spent in %Ln day, %2 a year ago</numerusform>
            <numerusform>%1 spent in %Ln days, %2 a year ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spent in %Ln day(s), %2 in as many before</source>
        <comment>amounts</comment>
        <translation>
            <numerusform>%1 spent in %Ln day, %2 in the one before</numerusform>
            <numerusform>%1 spent in %Ln days, %2 in as many before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a step of the onboarding was due %Ln day(s) before</source>
        <translation>
            <numerusform>a step of the onboarding was due %Ln day before</numerusform>
            <numerusform>a step of the onboarding was due %Ln days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no step of the onboarding was done for %Ln day(s)</source>
        <translation>
            <numerusform>no step of the onboarding was done for %Ln day</numerusform>
            <numerusform>no step of the onboarding was done for %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::AnswerChoices</name>
    <message numerus="yes">
        <source>%Ln promoter(s)</source>
        <translation>
            <numerusform>%Ln promoter</numerusform>
            <numerusform>%Ln promoters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passive(s)</source>
        <comment>neither promoters nor detractors</comment>
        <translation>
            <numerusform>%Ln passive</numerusform>
            <numerusform>%Ln passives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln detractor(s)</source>
        <translation>
            <numerusform>%Ln detractor</numerusform>
            <numerusform>%Ln detractors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who are satisfied</source>
        <translation>
            <numerusform>%Ln who is satisfied</numerusform>
            <numerusform>%Ln who are satisfied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who are not satisfied</source>
        <translation>
            <numerusform>%Ln who is not satisfied</numerusform>
            <numerusform>%Ln who are not satisfied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who found it easy</source>
        <translation>
            <numerusform>%Ln who found it easy</numerusform>
            <numerusform>%Ln who found it easy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who did not find it easy</source>
        <translation>
            <numerusform>%Ln who did not find it easy</numerusform>
            <numerusform>%Ln who did not find it easy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::BackTestCard</name>
    <message numerus="yes">
        <source>what would have been said %n day(s) ago, and what came</source>
        <translation>
            <numerusform>what would have been said %n day ago, and what came</numerusform>
            <numerusform>what would have been said %n days ago, and what came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Once %Ln customer(s) have come again, what was said can be compared with what came.</source>
        <translation>
            <numerusform>Once %Ln customer has come again, what was said can be compared with what came.</numerusform>
            <numerusform>Once %Ln customers have come again, what was said can be compared with what came.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::BalanceReasons</name>
    <message numerus="yes">
        <source>%n older one(s) are not shown</source>
        <translation>
            <numerusform>%n older one is not shown</numerusform>
            <numerusform>%n older ones are not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::BulkEditForm</name>
    <message numerus="yes">
        <source>Change %n customer(s)</source>
        <translation>
            <numerusform>Change one customer</numerusform>
            <numerusform>Change %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>customers</comment>
        <translation>
            <numerusform>one more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ChallengeTexts</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) with a purchase</source>
        <translation>
            <numerusform>%Ln day with a purchase</numerusform>
            <numerusform>%Ln days with a purchase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln piece</numerusform>
            <numerusform>%Ln pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different product(s)</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln different products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goods of %Ln different categories</source>
        <translation>
            <numerusform>goods of %Ln category</numerusform>
            <numerusform>goods of %Ln different categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln order(s)</source>
        <translation>
            <numerusform>%1 of %Ln order</numerusform>
            <numerusform>%1 of %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln visit(s)</source>
        <comment>days with a purchase</comment>
        <translation>
            <numerusform>%1 of %Ln visit</numerusform>
            <numerusform>%1 of %Ln visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln piece(s)</source>
        <translation>
            <numerusform>%1 of %Ln piece</numerusform>
            <numerusform>%1 of %Ln pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln different product(s)</source>
        <translation>
            <numerusform>%1 of %Ln product</numerusform>
            <numerusform>%1 of %Ln different products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln different categories</source>
        <translation>
            <numerusform>%1 of %Ln category</numerusform>
            <numerusform>%1 of %Ln different categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) have its badge</source>
        <translation>
            <numerusform>%Ln member has its badge</numerusform>
            <numerusform>%Ln members have its badge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln badge(s) in all</source>
        <translation>
            <numerusform>%Ln badge in all</numerusform>
            <numerusform>%Ln badges in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::CohortModel</name>
    <message numerus="yes">
        <source>Of %Ln customer(s) who bought for the first time in %1, %2 bought something in %3.</source>
        <translation>
            <numerusform>Of %Ln customer who bought for the first time in %1, %2 bought something in %3.</numerusform>
            <numerusform>Of %Ln customers who bought for the first time in %1, %2 bought something in %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each of %Ln customer(s) who bought for the first time in %1 had brought %2 by the end of %3, before returns.</source>
        <translation>
            <numerusform>The customer who bought for the first time in %1 had brought %2 by the end of %3, before returns.</numerusform>
            <numerusform>Each of %Ln customers who bought for the first time in %1 had brought %2 by the end of %3, before returns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ComingItems</name>
    <message numerus="yes">
        <source>%1, %n year(s)</source>
        <comment>wedding</comment>
        <translation>
            <numerusform>%1, %n year</numerusform>
            <numerusform>%1, %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::CommandLine</name>
    <message numerus="yes">
        <source>There is not enough data: %Ln customer(s) came again, and %1 are needed.</source>
        <translation>
            <numerusform>There is not enough data: %Ln customer came again, and %1 are needed.</numerusform>
            <numerusform>There is not enough data: %Ln customers came again, and %1 are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::CommandTexts</name>
    <message numerus="yes">
        <source>Moved %n customer(s) to the recycle bin.</source>
        <translation>
            <numerusform>Moved %n customer to the recycle bin.</numerusform>
            <numerusform>Moved %n customers to the recycle bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n customer(s) out of the recycle bin.</source>
        <translation>
            <numerusform>Took %n customer out of the recycle bin.</numerusform>
            <numerusform>Took %n customers out of the recycle bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of %n customer(s).</source>
        <translation>
            <numerusform>Changed the tags of %n customer.</numerusform>
            <numerusform>Changed the tags of %n customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone, except for %n record(s) that were changed again since.</source>
        <translation>
            <numerusform>Undone, except for %n record that was changed again since.</numerusform>
            <numerusform>Undone, except for %n records that were changed again since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n customer(s) into %1.</source>
        <translation>
            <numerusform>Merged %n customer into %1.</numerusform>
            <numerusform>Merged %n customers into %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n customer(s).</source>
        <translation>
            <numerusform>Changed one customer.</numerusform>
            <numerusform>Changed %n customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticked off %n task(s).</source>
        <translation>
            <numerusform>Ticked off %n task.</numerusform>
            <numerusform>Ticked off %n tasks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismissed %n task(s).</source>
        <translation>
            <numerusform>Dismissed %n task.</numerusform>
            <numerusform>Dismissed %n tasks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n task(s) to the recycle bin.</source>
        <translation>
            <numerusform>Moved %n task to the recycle bin.</numerusform>
            <numerusform>Moved %n tasks to the recycle bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took “%1” off %n customer(s).</source>
        <comment>a tag</comment>
        <translation>
            <numerusform>Took “%1” off one customer.</numerusform>
            <numerusform>Took “%1” off %n customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attached %n file(s) to %1.</source>
        <translation>
            <numerusform>Attached %n file to %1.</numerusform>
            <numerusform>Attached %n files to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n file(s).</source>
        <translation>
            <numerusform>Removed %n file.</numerusform>
            <numerusform>Removed %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought %n file(s) back.</source>
        <translation>
            <numerusform>Brought %n file back.</numerusform>
            <numerusform>Brought %n files back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n ticket(s) into %1.</source>
        <translation>
            <numerusform>Merged %n ticket into %1.</numerusform>
            <numerusform>Merged %n tickets into %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the status of %n ticket(s).</source>
        <translation>
            <numerusform>Changed the status of %n ticket.</numerusform>
            <numerusform>Changed the status of %n tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed who sees to %n ticket(s).</source>
        <translation>
            <numerusform>Changed who sees to %n ticket.</numerusform>
            <numerusform>Changed who sees to %n tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the priority of %n ticket(s).</source>
        <translation>
            <numerusform>Changed the priority of %n ticket.</numerusform>
            <numerusform>Changed the priority of %n tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are open again.</source>
        <translation>
            <numerusform>%n ticket is open again.</numerusform>
            <numerusform>%n tickets are open again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed %n ticket(s); they count in no figure.</source>
        <translation>
            <numerusform>Closed %n ticket; it counts in no figure.</numerusform>
            <numerusform>Closed %n tickets; they count in no figure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n ticket(s) to the recycle bin.</source>
        <translation>
            <numerusform>Moved %n ticket to the recycle bin.</numerusform>
            <numerusform>Moved %n tickets to the recycle bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed %n ticket(s) that had been solved for long enough.</source>
        <translation>
            <numerusform>Closed %n ticket that had been solved for long enough.</numerusform>
            <numerusform>Closed %n tickets that had been solved for long enough.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left %n e-mail(s) out.</source>
        <translation>
            <numerusform>Left %n e-mail out.</numerusform>
            <numerusform>Left %n e-mails out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decided about %n message(s) in the outbox.</source>
        <translation>
            <numerusform>Decided about %n message in the outbox.</numerusform>
            <numerusform>Decided about %n messages in the outbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n article(s) to the recycle bin.</source>
        <translation>
            <numerusform>Moved %n article to the recycle bin.</numerusform>
            <numerusform>Moved %n articles to the recycle bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n article(s) out of the recycle bin.</source>
        <translation>
            <numerusform>Took %n article out of the recycle bin.</numerusform>
            <numerusform>Took %n articles out of the recycle bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published %n article(s).</source>
        <translation>
            <numerusform>Published %n article.</numerusform>
            <numerusform>Published %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archived %n article(s).</source>
        <translation>
            <numerusform>Archived %n article.</numerusform>
            <numerusform>Archived %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are drafts again.</source>
        <translation>
            <numerusform>%n article is a draft again.</numerusform>
            <numerusform>%n articles are drafts again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied “%1” to %n ticket(s).</source>
        <comment>a macro</comment>
        <translation>
            <numerusform>Applied “%1” to %n ticket.</numerusform>
            <numerusform>Applied “%1” to %n tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are back from the recycle bin.</source>
        <translation>
            <numerusform>%n ticket is back from the recycle bin.</numerusform>
            <numerusform>%n tickets are back from the recycle bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n ticket(s).</source>
        <translation>
            <numerusform>Changed %n ticket.</numerusform>
            <numerusform>Changed %n tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) will not be asked.</source>
        <translation>
            <numerusform>%n customer will not be asked.</numerusform>
            <numerusform>%n customers will not be asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) go out by e-mail.</source>
        <translation>
            <numerusform>%n question goes out by e-mail.</numerusform>
            <numerusform>%n questions go out by e-mail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) may not be asked any more and do not go out.</source>
        <translation>
            <numerusform>%n question may not be asked any more and does not go out.</numerusform>
            <numerusform>%n questions may not be asked any more and do not go out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved the %n tier(s) of the loyalty programme.</source>
        <translation>
            <numerusform>Saved the tier of the loyalty programme.</numerusform>
            <numerusform>Saved the %n tiers of the loyalty programme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) joined the loyalty programme.</source>
        <translation>
            <numerusform>%n customer joined the loyalty programme.</numerusform>
            <numerusform>%n customers joined the loyalty programme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) left the loyalty programme.</source>
        <translation>
            <numerusform>%n customer left the loyalty programme.</numerusform>
            <numerusform>%n customers left the loyalty programme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have the tier “%1” now.</source>
        <translation>
            <numerusform>%n customer has the tier “%1” now.</numerusform>
            <numerusform>%n customers have the tier “%1” now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted that %n member(s) were told about their tier.</source>
        <translation>
            <numerusform>Noted that %n member was told about their tier.</numerusform>
            <numerusform>Noted that %n members were told about their tier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reviewed tiers: %n member(s) have another one now.</source>
        <translation>
            <numerusform>Reviewed tiers: %n member has another one now.</numerusform>
            <numerusform>Reviewed tiers: %n members have another one now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave %n customer(s) a card number.</source>
        <translation>
            <numerusform>Gave %n customer a card number.</numerusform>
            <numerusform>Gave %n customers a card number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n stamp(s) from %1.</source>
        <comment>a customer</comment>
        <translation>
            <numerusform>Took %n stamp from %1.</numerusform>
            <numerusform>Took %n stamps from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave %n stamp(s) to %1.</source>
        <comment>a customer</comment>
        <translation>
            <numerusform>Gave %n stamp to %1.</numerusform>
            <numerusform>Gave %n stamps to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted that %n member(s) were told of points that expire.</source>
        <translation>
            <numerusform>Noted that %n member was told of points that expire.</numerusform>
            <numerusform>Noted that %n members were told of points that expire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n less of “%1”.</source>
        <comment>a reward</comment>
        <translation>
            <numerusform>%n less of “%1”.</numerusform>
            <numerusform>%n less of “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of “%1”.</source>
        <comment>a reward</comment>
        <translation>
            <numerusform>%n more of “%1”.</numerusform>
            <numerusform>%n more of “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s) were not used in time; the points are back.</source>
        <translation>
            <numerusform>%n reward was not used in time; the points are back.</numerusform>
            <numerusform>%n rewards were not used in time; the points are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issued %n coupon(s).</source>
        <translation>
            <numerusform>Issued %n coupon.</numerusform>
            <numerusform>Issued %n coupons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issued %n coupon(s) of the batch “%1”.</source>
        <translation>
            <numerusform>Issued %n coupon of the batch “%1”.</numerusform>
            <numerusform>Issued %n coupons of the batch “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdrew %n coupon(s).</source>
        <translation>
            <numerusform>Withdrew %n coupon.</numerusform>
            <numerusform>Withdrew %n coupons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdrew %n coupon(s) of the batch “%1”.</source>
        <translation>
            <numerusform>Withdrew %n coupon of the batch “%1”.</numerusform>
            <numerusform>Withdrew %n coupons of the batch “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened %n task(s) by the alerts.</source>
        <translation>
            <numerusform>Opened %n task by the alerts.</numerusform>
            <numerusform>Opened %n tasks by the alerts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s) are their members&apos; again.</source>
        <translation>
            <numerusform>%n reward is its member&apos;s again.</numerusform>
            <numerusform>%n rewards are their members&apos; again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Started the onboarding of %n new customer(s).</source>
        <translation>
            <numerusform>Started the onboarding of %n new customer.</numerusform>
            <numerusform>Started the onboarding of %n new customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the snapshot “%1” of %n customer(s).</source>
        <translation>
            <numerusform>Took the snapshot “%1” of %n customer.</numerusform>
            <numerusform>Took the snapshot “%1” of %n customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let go of %n customer(s) in the segment “%1”.</source>
        <translation>
            <numerusform>Let go of %n customer in the segment “%1”.</numerusform>
            <numerusform>Let go of %n customers in the segment “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n customer(s) into the segment “%1”.</source>
        <translation>
            <numerusform>Put %n customer into the segment “%1”.</numerusform>
            <numerusform>Put %n customers into the segment “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keeps %n customer(s) out of the segment “%1”.</source>
        <translation>
            <numerusform>Keeps %n customer out of the segment “%1”.</numerusform>
            <numerusform>Keeps %n customers out of the segment “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::CompareDialog</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::CounterTexts</name>
    <message numerus="yes">
        <source>This coupon was used as often as it can be, %n time(s).</source>
        <translation>
            <numerusform>This coupon was used as often as it can be, %n time.</numerusform>
            <numerusform>This coupon was used as often as it can be, %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This customer has used the coupon as often as they may, %n time(s).</source>
        <translation>
            <numerusform>This customer has used the coupon as often as they may, %n time.</numerusform>
            <numerusform>This customer has used the coupon as often as they may, %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s), last on %1</source>
        <translation>
            <numerusform>every %n day, last on %1</numerusform>
            <numerusform>every %n days, last on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually again after %n day(s), last on %1</source>
        <translation>
            <numerusform>usually again after %n day, last on %1</numerusform>
            <numerusform>usually again after %n days, last on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::CouponSheetDialog</name>
    <message numerus="yes">
        <source>%n on a page</source>
        <comment>coupons</comment>
        <translation>
            <numerusform>%n on a page</numerusform>
            <numerusform>%n on a page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coupon(s)</source>
        <translation>
            <numerusform>%n coupon</numerusform>
            <numerusform>%n coupons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::CustomerDetails</name>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n returns</source>
        <comment>amount</comment>
        <translation>
            <numerusform>%1 in %n return</numerusform>
            <numerusform>%1 in %n returns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a customer, others</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::CustomerEditor</name>
    <message numerus="yes">
        <source>%1 and %n other customer(s)</source>
        <translation>
            <numerusform>%1 and %n other customer</numerusform>
            <numerusform>%1 and %n other customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::CustomerGlance</name>
    <message numerus="yes">
        <source>%n promise(s) open</source>
        <translation>
            <numerusform>%n promise open</numerusform>
            <numerusform>%n promises open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::CustomerPrint</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::DashboardTiles</name>
    <message numerus="yes">
        <source>of %Ln customer(s)</source>
        <translation>
            <numerusform>of %Ln customer</numerusform>
            <numerusform>of %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in 30 days, of %Ln customer(s)</source>
        <translation>
            <numerusform>in 30 days, of %Ln customer</numerusform>
            <numerusform>in 30 days, of %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln new customer(s)</source>
        <translation>
            <numerusform>of %Ln new customer</numerusform>
            <numerusform>of %Ln new customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>± %1, %Ln answer(s)</source>
        <translation>
            <numerusform>± %1, %Ln answer</numerusform>
            <numerusform>± %1, %Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s): too few to tell</source>
        <translation>
            <numerusform>%Ln answer: too few to tell</numerusform>
            <numerusform>%Ln answers: too few to tell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean %1, %Ln answer(s)</source>
        <translation>
            <numerusform>mean %1, %Ln answer</numerusform>
            <numerusform>mean %1, %Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln ticket(s)</source>
        <translation>
            <numerusform>of %Ln ticket</numerusform>
            <numerusform>of %Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who stayed</source>
        <translation>
            <numerusform>%Ln who stayed</numerusform>
            <numerusform>%Ln who stayed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who did not stay</source>
        <translation>
            <numerusform>%Ln who did not stay</numerusform>
            <numerusform>%Ln who did not stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who are active today</source>
        <translation>
            <numerusform>%Ln who is active today</numerusform>
            <numerusform>%Ln who are active today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who lapsed in these 30 days</source>
        <translation>
            <numerusform>%Ln who lapsed in these 30 days</numerusform>
            <numerusform>%Ln who lapsed in these 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who came back</source>
        <translation>
            <numerusform>%Ln who came back</numerusform>
            <numerusform>%Ln who came back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who did not come back</source>
        <translation>
            <numerusform>%Ln who did not come back</numerusform>
            <numerusform>%Ln who did not come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who ever bought twice</source>
        <translation>
            <numerusform>%Ln who ever bought twice</numerusform>
            <numerusform>%Ln who ever bought twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln order(s)</source>
        <translation>
            <numerusform>of %Ln order</numerusform>
            <numerusform>of %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln customer(s) ever</source>
        <translation>
            <numerusform>of %Ln customer ever</numerusform>
            <numerusform>of %Ln customers ever</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::DonationPrint</name>
    <message numerus="yes">
        <source>%1: %2 by %Ln member(s)</source>
        <comment>a cause, an amount</comment>
        <translation>
            <numerusform>%1: %2 by %Ln member</numerusform>
            <numerusform>%1: %2 by %Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::DriverCard</name>
    <message numerus="yes">
        <source>Needed are %Ln customer(s) with it and as many without it, whose purchase lies %1 days back.</source>
        <translation>
            <numerusform>Needed are %Ln customer with it and as many without it, whose purchase lies %1 days back.</numerusform>
            <numerusform>Needed are %Ln customers with it and as many without it, whose purchase lies %1 days back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more have too few customers to be compared.</source>
        <translation>
            <numerusform>%Ln more has too few customers to be compared.</numerusform>
            <numerusform>%Ln more have too few customers to be compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::DriverTable</name>
    <message numerus="yes">
        <source>Open %Ln customer(s)</source>
        <translation>
            <numerusform>Open %Ln customer</numerusform>
            <numerusform>Open %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open the %Ln who came again</source>
        <comment>customers</comment>
        <translation>
            <numerusform>Open the one who came again</numerusform>
            <numerusform>Open the %Ln who came again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open the %Ln who did not</source>
        <comment>customers</comment>
        <translation>
            <numerusform>Open the one who did not</numerusform>
            <numerusform>Open the %Ln who did not</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::DriverTableModel</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::DriversPage</name>
    <message numerus="yes">
        <source>as of %1, of %Ln customer(s)</source>
        <comment>a day</comment>
        <translation>
            <numerusform>as of %1, of %Ln customer</numerusform>
            <numerusform>as of %1, of %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needed are %Ln customer(s) with a product and as many without it, whose purchase lies %1 days back.</source>
        <translation>
            <numerusform>Needed are %Ln customer with a product and as many without it, whose purchase lies %1 days back.</numerusform>
            <numerusform>Needed are %Ln customers with a product and as many without it, whose purchase lies %1 days back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::DueNoticer</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are late</source>
        <translation>
            <numerusform>%n ticket is late</numerusform>
            <numerusform>%n tickets are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are due within the hour</source>
        <translation>
            <numerusform>%n ticket is due within the hour</numerusform>
            <numerusform>%n tickets are due within the hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) want to be seen to</source>
        <translation>
            <numerusform>%n ticket wants to be seen to</numerusform>
            <numerusform>%n tickets want to be seen to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::DuplicatesWiring</name>
    <message numerus="yes">
        <source>The import brought %n possible duplicate(s).</source>
        <translation>
            <numerusform>The import brought %n possible duplicate.</numerusform>
            <numerusform>The import brought %n possible duplicates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::EarnReasons</name>
    <message numerus="yes">
        <source>%1 for %Ln piece(s)</source>
        <comment>points</comment>
        <translation>
            <numerusform>%1 for %Ln piece</numerusform>
            <numerusform>%1 for %Ln pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::EarnRuleTexts</name>
    <message numerus="yes">
        <source>at most %Ln time(s) an order</source>
        <translation>
            <numerusform>at most %Ln time an order</numerusform>
            <numerusform>at most %Ln times an order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln time(s) a day</source>
        <translation>
            <numerusform>at most %Ln time a day</numerusform>
            <numerusform>at most %Ln times a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln time(s) a week</source>
        <translation>
            <numerusform>at most %Ln time a week</numerusform>
            <numerusform>at most %Ln times a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln time(s) a month</source>
        <translation>
            <numerusform>at most %Ln time a month</numerusform>
            <numerusform>at most %Ln times a month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln time(s) a year</source>
        <translation>
            <numerusform>at most %Ln time a year</numerusform>
            <numerusform>at most %Ln times a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln time(s) in all</source>
        <translation>
            <numerusform>at most %Ln time in all</numerusform>
            <numerusform>at most %Ln times in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ErrorText</name>
    <message numerus="yes">
        <source>This is too long: at most %n characters fit.</source>
        <translation>
            <numerusform>This is too long: at most %n character fits.</numerusform>
            <numerusform>This is too long: at most %n characters fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is too short: it needs at least %n characters.</source>
        <translation>
            <numerusform>This is too short: it needs at least one character.</numerusform>
            <numerusform>This is too short: it needs at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file is too large: at most %n MB can be kept.</source>
        <translation>
            <numerusform>This file is too large: at most %n MB can be kept.</numerusform>
            <numerusform>This file is too large: at most %n MB can be kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A calendar holds at most %n holidays.</source>
        <translation>
            <numerusform>A calendar holds at most %n holiday.</numerusform>
            <numerusform>A calendar holds at most %n holidays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All files together may have at most %n MB.</source>
        <translation>
            <numerusform>All files together may have at most %n MB.</numerusform>
            <numerusform>All files together may have at most %n MB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n file(s) can be attached.</source>
        <translation>
            <numerusform>At most %n file can be attached.</numerusform>
            <numerusform>At most %n files can be attached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ExchangeDesk</name>
    <message numerus="yes">
        <source>Export %n customer(s)</source>
        <translation>
            <numerusform>Export %n customer</numerusform>
            <numerusform>Export %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n customer(s) to %1.</source>
        <translation>
            <numerusform>Exported %n customer to %1.</numerusform>
            <numerusform>Exported %n customers to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n order(s) to %1.</source>
        <translation>
            <numerusform>Exported %n order to %1.</numerusform>
            <numerusform>Exported %n orders to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The package brought %n customer(s) and %1.</source>
        <translation>
            <numerusform>The package brought %n customer and %1.</numerusform>
            <numerusform>The package brought %n customers and %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n task(s) to %1.</source>
        <translation>
            <numerusform>Exported %n task to %1.</numerusform>
            <numerusform>Exported %n tasks to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n subscription(s) to %1.</source>
        <translation>
            <numerusform>Exported %n subscription to %1.</numerusform>
            <numerusform>Exported %n subscriptions to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ExportsCard</name>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <comment>what was exported</comment>
        <translation>
            <numerusform>%1, %n row</numerusform>
            <numerusform>%1, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::FieldsCard</name>
    <message numerus="yes">
        <source>Table with %n column(s)</source>
        <translation>
            <numerusform>Table with %n column</numerusform>
            <numerusform>Table with %n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) do not fit</source>
        <translation>
            <numerusform>%n value does not fit</numerusform>
            <numerusform>%n values do not fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of customers can&apos;t be read as “%1”.</source>
        <translation>
            <numerusform>%n value of a customer can&apos;t be read as “%1”.</numerusform>
            <numerusform>%n values of customers can&apos;t be read as “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n value(s)</source>
        <translation>
            <numerusform>Remove %n value</numerusform>
            <numerusform>Remove %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::Formatting</name>
    <message numerus="yes">
        <source>%n d ago</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n d ago</numerusform>
            <numerusform>%n d ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::GiveTierForm</name>
    <message numerus="yes">
        <source>Give a tier to %n customer(s)</source>
        <translation>
            <numerusform>Give a tier to %n customer</numerusform>
            <numerusform>Give a tier to %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::GuestCard</name>
    <message numerus="yes">
        <source>Birthday in %n day(s)</source>
        <translation>
            <numerusform>Birthday in %n day</numerusform>
            <numerusform>Birthday in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Birthday was %n day(s) ago</source>
        <translation>
            <numerusform>Birthday was %n day ago</numerusform>
            <numerusform>Birthday was %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::HealthButton</name>
    <message numerus="yes">
        <source>%n more than a week ago</source>
        <translation>
            <numerusform>%n more than a week ago</numerusform>
            <numerusform>%n more than a week ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than a week ago</source>
        <translation>
            <numerusform>%n fewer than a week ago</numerusform>
            <numerusform>%n fewer than a week ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::HolidaysEdit</name>
    <message numerus="yes">
        <source>%n holiday(s) came from the file. Untick those on which you work.</source>
        <translation>
            <numerusform>%n holiday came from the file. Untick it if you work on it.</numerusform>
            <numerusform>%n holidays came from the file. Untick those on which you work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ImportTexts</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customer(s)</source>
        <translation>
            <numerusform>%Ln new customer</numerusform>
            <numerusform>%Ln new customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) who were there already</source>
        <translation>
            <numerusform>%Ln customer who was there already</numerusform>
            <numerusform>%Ln customers who were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln return(s)</source>
        <translation>
            <numerusform>%Ln return</numerusform>
            <numerusform>%Ln returns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) without a customer</source>
        <translation>
            <numerusform>%Ln order without a customer</numerusform>
            <numerusform>%Ln orders without a customer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were imported before and are left as they are</source>
        <translation>
            <numerusform>%Ln order was imported before and is left as it is</numerusform>
            <numerusform>%Ln orders were imported before and are left as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can&apos;t be imported</source>
        <translation>
            <numerusform>%Ln row can&apos;t be imported</numerusform>
            <numerusform>%Ln rows can&apos;t be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) who are known will change</source>
        <translation>
            <numerusform>%Ln customer who is known will change</numerusform>
            <numerusform>%Ln customers who are known will change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) of whom the file says nothing new</source>
        <translation>
            <numerusform>%Ln customer of whom the file says nothing new</numerusform>
            <numerusform>%Ln customers of whom the file says nothing new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) left out, as chosen</source>
        <translation>
            <numerusform>%Ln contact left out, as chosen</numerusform>
            <numerusform>%Ln contacts left out, as chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) that stand in the file twice</source>
        <translation>
            <numerusform>%Ln contact that stands in the file twice</numerusform>
            <numerusform>%Ln contacts that stand in the file twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) who are in the recycle bin and stay there</source>
        <translation>
            <numerusform>%Ln customer who is in the recycle bin and stays there</numerusform>
            <numerusform>%Ln customers who are in the recycle bin and stay there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln contact(s).</source>
        <translation>
            <numerusform>Imported %Ln contact.</numerusform>
            <numerusform>Imported %Ln contacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln order(s).</source>
        <translation>
            <numerusform>Imported %Ln order.</numerusform>
            <numerusform>Imported %Ln orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Photos of %Ln customer(s)</source>
        <translation>
            <numerusform>Photo of %Ln customer</numerusform>
            <numerusform>Photos of %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) left out: they can&apos;t be read or are second ones</source>
        <translation>
            <numerusform>%Ln picture left out: it can&apos;t be read or is a second one</numerusform>
            <numerusform>%Ln pictures left out: they can&apos;t be read or are second ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) granted</source>
        <translation>
            <numerusform>%Ln consent granted</numerusform>
            <numerusform>%Ln consents granted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) waiting for confirmation</source>
        <translation>
            <numerusform>%Ln consent waiting for confirmation</numerusform>
            <numerusform>%Ln consents waiting for confirmation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) refused</source>
        <translation>
            <numerusform>%Ln consent refused</numerusform>
            <numerusform>%Ln consents refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) left as they are, because they were refused or withdrawn</source>
        <translation>
            <numerusform>%Ln consent left as it is, because it was refused or withdrawn</numerusform>
            <numerusform>%Ln consents left as they are, because they were refused or withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) kept as notes: nobody said how and when they were given, so nobody is opted in.</source>
        <translation>
            <numerusform>%Ln consent kept as a note: nobody said how and when it was given, so nobody is opted in.</numerusform>
            <numerusform>%Ln consents kept as notes: nobody said how and when they were given, so nobody is opted in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::KnowledgeDesk</name>
    <message numerus="yes">
        <source>Saved %n article(s) in %1.</source>
        <comment>a folder</comment>
        <translation>
            <numerusform>Saved %n article in %1.</numerusform>
            <numerusform>Saved %n articles in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::KnowledgeTexts</name>
    <message numerus="yes">
        <source>Used in %n answer(s)</source>
        <translation>
            <numerusform>Used in %n answer</numerusform>
            <numerusform>Used in %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::LeaderboardCard</name>
    <message numerus="yes">
        <source>%Ln badge(s)</source>
        <translation>
            <numerusform>%Ln badge</numerusform>
            <numerusform>%Ln badges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::LeftAloneList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are left alone:</source>
        <translation>
            <numerusform>%n ticket is left alone:</numerusform>
            <numerusform>%n tickets are left alone:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::LoyaltyKeyFigures</name>
    <message numerus="yes">
        <source>Of %Ln member(s)</source>
        <translation>
            <numerusform>Of %Ln member</numerusform>
            <numerusform>Of %Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other customer(s)</source>
        <translation>
            <numerusform>%Ln other customer</numerusform>
            <numerusform>%Ln other customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::LoyaltyMapCard</name>
    <message numerus="yes">
        <source>How recently and how often somebody buys is told against the others: the map needs %Ln customer(s) with an order in the last 24 months.</source>
        <translation>
            <numerusform>How recently and how often somebody buys is told against the others: the map needs %Ln customer with an order in the last 24 months.</numerusform>
            <numerusform>How recently and how often somebody buys is told against the others: the map needs %Ln customers with an order in the last 24 months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::LoyaltyMapChart</name>
    <message numerus="yes">
        <source>%1: %Ln customer(s), %2</source>
        <comment>a part of the map, a share</comment>
        <translation>
            <numerusform>%1: %Ln customer, %2</numerusform>
            <numerusform>%1: %Ln customers, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here: %Ln customer(s) with behaviour %1 and feelings %2</source>
        <translation>
            <numerusform>Here: %Ln customer with behaviour %1 and feelings %2</numerusform>
            <numerusform>Here: %Ln customers with behaviour %1 and feelings %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::LoyaltyMapTexts</name>
    <message numerus="yes">
        <source>%1, feelings %2 of %3 from %Ln sign(s)</source>
        <comment>behaviour, points, the most there are</comment>
        <translation>
            <numerusform>%1, feelings %2 of %3 from %Ln sign</numerusform>
            <numerusform>%1, feelings %2 of %3 from %Ln signs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::LoyaltyMembersPane</name>
    <message numerus="yes">
        <source>Expiring soon: points that are gone within %n day(s)</source>
        <translation>
            <numerusform>Expiring soon: points that are gone within %n day</numerusform>
            <numerusform>Expiring soon: points that are gone within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::LoyaltyPrints</name>
    <message numerus="yes">
        <source>Cards of %n members</source>
        <translation>
            <numerusform>Card of %n member</numerusform>
            <numerusform>Cards of %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the chosen customers are no members and get none.</source>
        <translation>
            <numerusform>%n of the chosen customers is no member and gets none.</numerusform>
            <numerusform>%n of the chosen customers are no members and get none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no card number yet and get the next ones.</source>
        <translation>
            <numerusform>%n of them has no card number yet and gets the next one.</numerusform>
            <numerusform>%n of them have no card number yet and get the next ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Statements of %n members</source>
        <translation>
            <numerusform>Statement of %n member</numerusform>
            <numerusform>Statements of %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the chosen customers have neither points nor a tier and get none.</source>
        <translation>
            <numerusform>%n of the chosen customers has neither points nor a tier and gets none.</numerusform>
            <numerusform>%n of the chosen customers have neither points nor a tier and get none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the members have no card number yet and get no card: your role may not give out that many at once.</source>
        <translation>
            <numerusform>%n of the members has no card number yet and gets no card: your role may not give out that many at once.</numerusform>
            <numerusform>%n of the members have no card number yet and get no card: your role may not give out that many at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::LoyaltyTiersCard</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::MacroDialog</name>
    <message numerus="yes">
        <source>It is applied to %n ticket(s).</source>
        <translation>
            <numerusform>It is applied to %n ticket.</numerusform>
            <numerusform>It is applied to %n tickets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::MailFileDesk</name>
    <message numerus="yes">
        <source>%n message(s) could not be read.</source>
        <translation>
            <numerusform>%n message could not be read.</numerusform>
            <numerusform>%n messages could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::MailTexts</name>
    <message numerus="yes">
        <source>%n new ticket(s).</source>
        <translation>
            <numerusform>%n new ticket.</numerusform>
            <numerusform>%n new tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) of customers.</source>
        <translation>
            <numerusform>%n reply of a customer.</numerusform>
            <numerusform>%n replies of customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n message(s) it isn&apos;t clear where they belong.</source>
        <translation>
            <numerusform>Of %n message it isn&apos;t clear where it belongs.</numerusform>
            <numerusform>Of %n messages it isn&apos;t clear where they belong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to questions.</source>
        <translation>
            <numerusform>%n answer to a question.</numerusform>
            <numerusform>%n answers to questions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::MailWiring</name>
    <message numerus="yes">
        <source>Of %n message(s) it isn&apos;t clear where they belong.</source>
        <translation>
            <numerusform>Of %n message it isn&apos;t clear where it belongs.</numerusform>
            <numerusform>Of %n messages it isn&apos;t clear where they belong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::MemberRewardsDialog</name>
    <message numerus="yes">
        <source>%n left</source>
        <comment>rewards</comment>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::MergeDialog</name>
    <message numerus="yes">
        <source>Merge %n customer(s)</source>
        <translation>
            <numerusform>Merge %n customer</numerusform>
            <numerusform>Merge %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::MergeTable</name>
    <message numerus="yes">
        <source>%n order(s), %1</source>
        <translation>
            <numerusform>%n order, %1</numerusform>
            <numerusform>%n orders, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::MrrPart</name>
    <message numerus="yes">
        <source>of %Ln customer(s)</source>
        <translation>
            <numerusform>of %Ln customer</numerusform>
            <numerusform>of %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln customer(s) a year ago</source>
        <translation>
            <numerusform>of %Ln customer a year ago</numerusform>
            <numerusform>of %Ln customers a year ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln term(s) that ended</source>
        <comment>how many were renewed</comment>
        <translation>
            <numerusform>%1 of %Ln term that ended</numerusform>
            <numerusform>%1 of %Ln terms that ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::NoticeTexts</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::OnboardingTemplatesCard</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::OutlookPage</name>
    <message numerus="yes">
        <source>as of %1, of %Ln customer(s); %2</source>
        <comment>a day, the name of a model</comment>
        <translation>
            <numerusform>as of %1, of %Ln customer; %2</numerusform>
            <numerusform>as of %1, of %Ln customers; %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %Ln customer(s)</source>
        <translation>
            <numerusform>Open %Ln customer</numerusform>
            <numerusform>Open %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln who are judged</source>
        <translation>
            <numerusform>of %Ln who is judged</numerusform>
            <numerusform>of %Ln who are judged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::PairCard</name>
    <message numerus="yes">
        <source>%n order(s), %1</source>
        <translation>
            <numerusform>%n order, %1</numerusform>
            <numerusform>%n orders, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::PeopleCard</name>
    <message numerus="yes">
        <source>After %n minute(s) without a key or click</source>
        <translation>
            <numerusform>After a minute without a key or click</numerusform>
            <numerusform>After %n minutes without a key or click</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::PinForm</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <comment>that are chosen</comment>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::PlansCard</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::PointsTexts</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Points hold for %n month(s), to the end of the month. Earned today, they hold until %1.</source>
        <translation>
            <numerusform>Points hold for %n month, to the end of the month. Earned today, they hold until %1.</numerusform>
            <numerusform>Points hold for %n months, to the end of the month. Earned today, they hold until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Points hold until nothing was bought or redeemed for %n month(s). Earned today, they hold until %1, and longer with each purchase.</source>
        <translation>
            <numerusform>Points hold until nothing was bought or redeemed for %n month. Earned today, they hold until %1, and longer with each purchase.</numerusform>
            <numerusform>Points hold until nothing was bought or redeemed for %n months. Earned today, they hold until %1, and longer with each purchase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Points can be spent when the %n day(s) for returns are over: earned today, from %1 on.</source>
        <translation>
            <numerusform>Points can be spent when the %n day for returns is over: earned today, from %1 on.</numerusform>
            <numerusform>Points can be spent when the %n days for returns are over: earned today, from %1 on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::PolicyForm</name>
    <message numerus="yes">
        <source>Now it would hold for %1 of %n unfinished ticket(s).</source>
        <translation>
            <numerusform>Now it would hold for %1 of %n unfinished ticket.</numerusform>
            <numerusform>Now it would hold for %1 of %n unfinished tickets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ProgrammeCostsCard</name>
    <message numerus="yes">
        <source>Of %Ln member(s) who joined 3 to 12 months ago and bought on both sides, as many days before as since. What has changed may have other reasons.</source>
        <translation>
            <numerusform>Of %Ln member who joined 3 to 12 months ago and bought on both sides, as many days before as since. What has changed may have other reasons.</numerusform>
            <numerusform>Of %Ln members who joined 3 to 12 months ago and bought on both sides, as many days before as since. What has changed may have other reasons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::QuestionsDialog</name>
    <message numerus="yes">
        <source>%1 of the customers who answered in the last %n day(s) are satisfied (4 or 5).</source>
        <translation>
            <numerusform>%1 of the customers who answered in the last day are satisfied (4 or 5).</numerusform>
            <numerusform>%1 of the customers who answered in the last %n days are satisfied (4 or 5).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %n answer(s), the share lies between %1 and %2 with 95 % certainty. The mean is %3.</source>
        <translation>
            <numerusform>By %n answer, the share lies between %1 and %2 with 95 % certainty. The mean is %3.</numerusform>
            <numerusform>By %n answers, the share lies between %1 and %2 with 95 % certainty. The mean is %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No customer has answered in the last %n day(s).</source>
        <translation>
            <numerusform>No customer has answered in the last day.</numerusform>
            <numerusform>No customer has answered in the last %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) typed in by staff are not counted.</source>
        <translation>
            <numerusform>%n answer typed in by staff is not counted.</numerusform>
            <numerusform>%n answers typed in by staff are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) prefer another time of the day; their questions wait.</source>
        <translation>
            <numerusform>%n customer prefers another time of the day; the question waits.</numerusform>
            <numerusform>%n customers prefer another time of the day; their questions wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) may not be asked any more; the reasons stand under “Not asked”.</source>
        <translation>
            <numerusform>%n question may not be asked any more; the reasons stand under “Not asked”.</numerusform>
            <numerusform>%n questions may not be asked any more; the reasons stand under “Not asked”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::RatesChart</name>
    <message numerus="yes">
        <source>A rate is shown once it is of %Ln customer(s).</source>
        <translation>
            <numerusform>A rate is shown once it is of %Ln customer.</numerusform>
            <numerusform>A rate is shown once it is of %Ln customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who stayed for 365 days</source>
        <translation>
            <numerusform>%Ln who stayed for 365 days</numerusform>
            <numerusform>%Ln who stayed for 365 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who lapsed in 30 days</source>
        <translation>
            <numerusform>%Ln who lapsed in 30 days</numerusform>
            <numerusform>%Ln who lapsed in 30 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ReferralTexts</name>
    <message numerus="yes">
        <source>Has referred %Ln customer(s), %1 of them rewarded</source>
        <comment>a number</comment>
        <translation>
            <numerusform>Has referred %Ln customer, %1 of them rewarded</numerusform>
            <numerusform>Has referred %Ln customers, %1 of them rewarded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln referral(s), %2 of them rewarded, %3 in all</source>
        <comment>a customer, a number, points</comment>
        <translation>
            <numerusform>%1: %Ln referral, %2 of them rewarded, %3 in all</numerusform>
            <numerusform>%1: %Ln referrals, %2 of them rewarded, %3 in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::RenewalsPane</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewal(s) for %1</source>
        <comment>an amount of money</comment>
        <translation>
            <numerusform>%Ln renewal for %1</numerusform>
            <numerusform>%Ln renewals for %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ReportTexts</name>
    <message numerus="yes">
        <source>90% within %1 · %Ln ticket(s)</source>
        <translation>
            <numerusform>90% within %1 · %Ln ticket</numerusform>
            <numerusform>90% within %1 · %Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still wait(s), the longest for %1</source>
        <translation>
            <numerusform>%Ln still waits, for %1</numerusform>
            <numerusform>%Ln still wait, the longest for %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::RewardAuditDialog</name>
    <message numerus="yes">
        <source>Who buys again within %Ln day(s)</source>
        <translation>
            <numerusform>Who buys again within %Ln day</numerusform>
            <numerusform>Who buys again within %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether a reward brings members back can be said once a claim is %Ln day(s) old.</source>
        <translation>
            <numerusform>Whether a reward brings members back can be said once a claim is %Ln day old.</numerusform>
            <numerusform>Whether a reward brings members back can be said once a claim is %Ln days old.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::RewardAuditTexts</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of fewer than %Ln there is no percentage.</source>
        <comment>members</comment>
        <translation>
            <numerusform>Of fewer than %Ln there is no percentage.</numerusform>
            <numerusform>Of fewer than %Ln there is no percentage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::RewardItems</name>
    <message numerus="yes">
        <source>Nobody has claimed it in the last %n day(s).</source>
        <translation>
            <numerusform>Nobody has claimed it in the last %n day.</numerusform>
            <numerusform>Nobody has claimed it in the last %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::RewardTexts</name>
    <message numerus="yes">
        <source>to be used within %n day(s)</source>
        <translation>
            <numerusform>to be used within %n day</numerusform>
            <numerusform>to be used within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n time(s)</source>
        <translation>
            <numerusform>at most %n time</numerusform>
            <numerusform>at most %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n time(s) by the same customer</source>
        <translation>
            <numerusform>at most %n time by the same customer</numerusform>
            <numerusform>at most %n times by the same customer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::RewardTrialTexts</name>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <comment>of a reward</comment>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) could not have claimed it as often.</source>
        <translation>
            <numerusform>%Ln member could not have claimed it as often.</numerusform>
            <numerusform>%Ln members could not have claimed it as often.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) could have claimed it more often.</source>
        <translation>
            <numerusform>%Ln member could have claimed it more often.</numerusform>
            <numerusform>%Ln members could have claimed it more often.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have come within reach of %Ln more member(s).</source>
        <translation>
            <numerusform>It would have come within reach of %Ln more member.</numerusform>
            <numerusform>It would have come within reach of %Ln more members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have been out of reach for %Ln member(s).</source>
        <translation>
            <numerusform>It would have been out of reach for %Ln member.</numerusform>
            <numerusform>It would have been out of reach for %Ln members.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::RfmGridModel</name>
    <message numerus="yes">
        <source>%Ln customer(s), %1: recency %2, frequency %3 of 5.</source>
        <translation>
            <numerusform>%Ln customer, %1: recency %2, frequency %3 of 5.</numerusform>
            <numerusform>%Ln customers, %1: recency %2, frequency %3 of 5.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::RiskWeightsForm</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>customers</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) would be told a higher risk: %1</source>
        <translation>
            <numerusform>%Ln customer would be told a higher risk: %1</numerusform>
            <numerusform>%Ln customers would be told a higher risk: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) would be told a lower risk: %1</source>
        <translation>
            <numerusform>%Ln customer would be told a lower risk: %1</numerusform>
            <numerusform>%Ln customers would be told a lower risk: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::RoutingDialog</name>
    <message numerus="yes">
        <source>Of the last %n ticket(s), %1 would have gone another way. Nothing is changed by looking.</source>
        <translation>
            <numerusform>Of the last ticket, %1 would have gone another way. Nothing is changed by looking.</numerusform>
            <numerusform>Of the last %n tickets, %1 would have gone another way. Nothing is changed by looking.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::RuleErrorTexts</name>
    <message numerus="yes">
        <source>At most %n groups can stand in each other.</source>
        <translation>
            <numerusform>At most %n group can stand in each other.</numerusform>
            <numerusform>At most %n groups can stand in each other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A rule has at most %n conditions, and at most 5 groups in each other.</source>
        <translation>
            <numerusform>A rule has at most %n condition, and at most 5 groups in each other.</numerusform>
            <numerusform>A rule has at most %n conditions, and at most 5 groups in each other.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::RuleTexts</name>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>in the last day</numerusform>
            <numerusform>in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the next %n day(s)</source>
        <translation>
            <numerusform>in the next day</numerusform>
            <numerusform>in the next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n day(s) ago</source>
        <translation>
            <numerusform>more than %n day ago</numerusform>
            <numerusform>more than %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n time(s)</source>
        <translation>
            <numerusform>at least %n time</numerusform>
            <numerusform>at least %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n time(s)</source>
        <translation>
            <numerusform>at most %n time</numerusform>
            <numerusform>at most %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly %n time(s)</source>
        <translation>
            <numerusform>exactly %n time</numerusform>
            <numerusform>exactly %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::SatisfactionChart</name>
    <message numerus="yes">
        <source>A month is shown once %Ln customer(s) have answered.</source>
        <translation>
            <numerusform>A month is shown once %Ln customer has answered.</numerusform>
            <numerusform>A month is shown once %Ln customers have answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::SegmentCountLine</name>
    <message numerus="yes">
        <source>%1 of %Ln customer(s)</source>
        <translation>
            <numerusform>%1 of %Ln customer</numerusform>
            <numerusform>%1 of %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ms</source>
        <comment>milliseconds</comment>
        <translation>
            <numerusform>%Ln ms</numerusform>
            <numerusform>%Ln ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln enter</source>
        <comment>customers, a segment</comment>
        <translation>
            <numerusform>%Ln enters</numerusform>
            <numerusform>%Ln enter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leave</source>
        <comment>customers, a segment</comment>
        <translation>
            <numerusform>%Ln leaves</numerusform>
            <numerusform>%Ln leave</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::SegmentForm</name>
    <message numerus="yes">
        <source>%Ln customer(s) enter</source>
        <translation>
            <numerusform>%Ln customer enters</numerusform>
            <numerusform>%Ln customers enter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leave</source>
        <comment>customers, a segment</comment>
        <translation>
            <numerusform>%Ln leaves</numerusform>
            <numerusform>%Ln leave</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::SegmentPane</name>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::SegmentTexts</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::SelectionSummary</name>
    <message numerus="yes">
        <source>%n customers selected</source>
        <translation>
            <numerusform>%n customer selected</numerusform>
            <numerusform>%n customers selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ServiceLevelsCard</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <comment>unfinished ones of a promise</comment>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ShopSession</name>
    <message numerus="yes">
        <source>%n form(s) hold entries that are not saved.</source>
        <translation>
            <numerusform>%n form holds entries that are not saved.</numerusform>
            <numerusform>%n forms hold entries that are not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The entries of %n sale(s) at the counter are not recorded yet.</source>
        <translation>
            <numerusform>The entries of %n sale at the counter are not recorded yet.</numerusform>
            <numerusform>The entries of %n sales at the counter are not recorded yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::StampTexts</name>
    <message numerus="yes">
        <source>at most %Ln stamp(s) an order</source>
        <translation>
            <numerusform>at most %Ln stamp an order</numerusform>
            <numerusform>at most %Ln stamps an order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not within %Ln minute(s) after the last one</source>
        <comment>stamps</comment>
        <translation>
            <numerusform>not within %Ln minute after the last one</numerusform>
            <numerusform>not within %Ln minutes after the last one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) bring a reward</source>
        <translation>
            <numerusform>%Ln stamp brings a reward</numerusform>
            <numerusform>%Ln stamps bring a reward</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) bring “%1”</source>
        <comment>the name of a reward</comment>
        <translation>
            <numerusform>%Ln stamp brings “%1”</numerusform>
            <numerusform>%Ln stamps bring “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) are on the first card already</source>
        <translation>
            <numerusform>%Ln stamp is on the first card already</numerusform>
            <numerusform>%Ln stamps are on the first card already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>they are gone after %Ln month(s) without a new one</source>
        <comment>stamps</comment>
        <translation>
            <numerusform>they are gone after %Ln month without a new one</numerusform>
            <numerusform>they are gone after %Ln months without a new one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln stamp(s)</source>
        <translation>
            <numerusform>%1 of %Ln stamp</numerusform>
            <numerusform>%1 of %Ln stamps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reward(s) waiting: %1</source>
        <translation>
            <numerusform>%Ln reward waiting: %1</numerusform>
            <numerusform>%Ln rewards waiting: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) owed: they came back after the reward was used</source>
        <translation>
            <numerusform>%Ln stamp owed: it came back after the reward was used</numerusform>
            <numerusform>%Ln stamps owed: they came back after the reward was used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) have collected</source>
        <comment>stamps on a card</comment>
        <translation>
            <numerusform>%Ln member has collected</numerusform>
            <numerusform>%Ln members have collected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln full card(s)</source>
        <translation>
            <numerusform>%Ln full card</numerusform>
            <numerusform>%Ln full cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::StoryPainter</name>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::SubscriptionImportTexts</name>
    <message numerus="yes">
        <source>%Ln subscription(s)</source>
        <translation>
            <numerusform>%Ln subscription</numerusform>
            <numerusform>%Ln subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <comment>subscriptions</comment>
        <translation>
            <numerusform>%Ln paused</numerusform>
            <numerusform>%Ln paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ended</source>
        <comment>subscriptions</comment>
        <translation>
            <numerusform>%Ln ended</numerusform>
            <numerusform>%Ln ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new plan(s)</source>
        <translation>
            <numerusform>%Ln new plan</numerusform>
            <numerusform>%Ln new plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customer(s)</source>
        <translation>
            <numerusform>%Ln new customer</numerusform>
            <numerusform>%Ln new customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) who were there already</source>
        <translation>
            <numerusform>%Ln customer who was there already</numerusform>
            <numerusform>%Ln customers who were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) were there before and are left as they are</source>
        <translation>
            <numerusform>%Ln subscription was there before and is left as it is</numerusform>
            <numerusform>%Ln subscriptions were there before and are left as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can&apos;t be imported</source>
        <translation>
            <numerusform>%Ln row can&apos;t be imported</numerusform>
            <numerusform>%Ln rows can&apos;t be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln subscription(s).</source>
        <translation>
            <numerusform>Imported %Ln subscription.</numerusform>
            <numerusform>Imported %Ln subscriptions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::SubscriptionTexts</name>
    <message numerus="yes">
        <source>%1 every %Ln month(s)</source>
        <comment>a price</comment>
        <translation>
            <numerusform>%1 every month</numerusform>
            <numerusform>%1 every %Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::SuccessTexts</name>
    <message numerus="yes">
        <source>%1 of %Ln step(s) done</source>
        <comment>how many are done</comment>
        <translation>
            <numerusform>%1 of %Ln step done</numerusform>
            <numerusform>%1 of %Ln steps done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was due %Ln day(s) ago.</source>
        <comment>a step</comment>
        <translation>
            <numerusform>“%1” was due %Ln day ago.</numerusform>
            <numerusform>“%1” was due %Ln days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was done for %Ln day(s). Next is “%1”.</source>
        <comment>a step</comment>
        <translation>
            <numerusform>Nothing was done for %Ln day. Next is “%1”.</numerusform>
            <numerusform>Nothing was done for %Ln days. Next is “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln started too recently to count.</source>
        <translation>
            <numerusform>%Ln started too recently to count.</numerusform>
            <numerusform>%Ln started too recently to count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of those who are done took %Ln day(s) or less.</source>
        <translation>
            <numerusform>Half of those who are done took %Ln day or less.</numerusform>
            <numerusform>Half of those who are done took %Ln days or less.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::SuggestionPanel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar ticket(s)</source>
        <translation>
            <numerusform>%n similar ticket</numerusform>
            <numerusform>%n similar tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::SupportDeskCard</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>solved tickets are closed after %n day(s)</source>
        <translation>
            <numerusform>solved tickets are closed after %n day</numerusform>
            <numerusform>solved tickets are closed after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::SupportReportFigures</name>
    <message numerus="yes">
        <source>%Ln finished without an answer</source>
        <translation>
            <numerusform>%Ln finished without an answer</numerusform>
            <numerusform>%Ln finished without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ended before they began, by the records</source>
        <translation>
            <numerusform>%Ln ended before it began, by the records</numerusform>
            <numerusform>%Ln ended before they began, by the records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln typed in by staff left out</source>
        <translation>
            <numerusform>%Ln typed in by staff left out</numerusform>
            <numerusform>%Ln typed in by staff left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::SupportWords</name>
    <message numerus="yes">
        <source>of %Ln ticket(s)</source>
        <translation>
            <numerusform>of %Ln ticket</numerusform>
            <numerusform>of %Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln answer(s)</source>
        <translation>
            <numerusform>of %Ln answer</numerusform>
            <numerusform>of %Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TagsCard</name>
    <message numerus="yes">
        <source>It is taken off %n customer(s). You can undo this.</source>
        <translation>
            <numerusform>It is taken off one customer. You can undo this.</numerusform>
            <numerusform>It is taken off %n customers. You can undo this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TaskNotices</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) became due</source>
        <translation>
            <numerusform>%n task became due</numerusform>
            <numerusform>%n tasks became due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TaskStatus</name>
    <message numerus="yes">
        <source>%n s left</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s left</numerusform>
            <numerusform>%n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>a running job and how many others</comment>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TasksPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TemplateTexts</name>
    <message numerus="yes">
        <source>Snooze for %n day(s)</source>
        <translation>
            <numerusform>Snooze for %n day</numerusform>
            <numerusform>Snooze for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TicketEditsForm</name>
    <message numerus="yes">
        <source>Change %n ticket(s)</source>
        <translation>
            <numerusform>Change %n ticket</numerusform>
            <numerusform>Change %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TicketFilterMenu</name>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>in the last day</numerusform>
            <numerusform>in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Solved in the last %n day(s)</source>
        <translation>
            <numerusform>Solved in the last day</numerusform>
            <numerusform>Solved in the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TicketForm</name>
    <message numerus="yes">
        <source>%n other ticket(s) of this customer are open:</source>
        <translation>
            <numerusform>%n other ticket of this customer is open:</numerusform>
            <numerusform>%n other tickets of this customer are open:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TicketHeader</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other open ticket(s)</source>
        <translation>
            <numerusform>%n other open ticket</numerusform>
            <numerusform>%n other open tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TicketImportTexts</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln solved or closed</source>
        <translation>
            <numerusform>%Ln solved or closed</numerusform>
            <numerusform>%Ln solved or closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) in their logs</source>
        <translation>
            <numerusform>%Ln line in their logs</numerusform>
            <numerusform>%Ln lines in their logs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new categorie(s)</source>
        <translation>
            <numerusform>%Ln new category</numerusform>
            <numerusform>%Ln new categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new team(s)</source>
        <translation>
            <numerusform>%Ln new team</numerusform>
            <numerusform>%Ln new teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customer(s)</source>
        <translation>
            <numerusform>%Ln new customer</numerusform>
            <numerusform>%Ln new customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) who were there already</source>
        <translation>
            <numerusform>%Ln customer who was there already</numerusform>
            <numerusform>%Ln customers who were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) were imported before and are left as they are</source>
        <translation>
            <numerusform>%Ln ticket was imported before and is left as it is</numerusform>
            <numerusform>%Ln tickets were imported before and are left as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) were closed before they were opened, by the file; they are kept so</source>
        <translation>
            <numerusform>%Ln ticket was closed before it was opened, by the file; it is kept so</numerusform>
            <numerusform>%Ln tickets were closed before they were opened, by the file; they are kept so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can&apos;t be imported</source>
        <translation>
            <numerusform>%Ln row can&apos;t be imported</numerusform>
            <numerusform>%Ln rows can&apos;t be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln ticket(s).</source>
        <translation>
            <numerusform>Imported %Ln ticket.</numerusform>
            <numerusform>Imported %Ln tickets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TicketPane</name>
    <message numerus="yes">
        <source>%n ticket(s) chosen</source>
        <translation>
            <numerusform>%n ticket chosen</numerusform>
            <numerusform>%n tickets chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TicketStepsRow</name>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 of %n step done</numerusform>
            <numerusform>%1 of %n steps done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TicketTexts</name>
    <message numerus="yes">
        <source>%n ticket(s) in %1 days</source>
        <translation>
            <numerusform>%n ticket in %1 days</numerusform>
            <numerusform>%n tickets in %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) about “%1” in %2 days</source>
        <translation>
            <numerusform>%n ticket about “%1” in %2 days</numerusform>
            <numerusform>%n tickets about “%1” in %2 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) in %1 days, %2 of them about “%3”</source>
        <translation>
            <numerusform>%n ticket in %1 days, %2 of them about “%3”</numerusform>
            <numerusform>%n tickets in %1 days, %2 of them about “%3”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TierPreview</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them near the next tier</source>
        <comment>members</comment>
        <translation>
            <numerusform>%Ln of them near the next tier</numerusform>
            <numerusform>%Ln of them near the next tier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) would have %2 at once, instead of %1.</source>
        <comment>tiers</comment>
        <translation>
            <numerusform>%Ln member would have %2 at once, instead of %1.</numerusform>
            <numerusform>%Ln members would have %2 at once, instead of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) would go from %1 to %2 at their next review, unless more comes.</source>
        <comment>tiers</comment>
        <translation>
            <numerusform>%Ln member would go from %1 to %2 at their next review, unless more comes.</numerusform>
            <numerusform>%Ln members would go from %1 to %2 at their next review, unless more comes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TierTexts</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln visit</numerusform>
            <numerusform>%Ln visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln day(s) of grace.</source>
        <translation>
            <numerusform>There is %Ln day of grace.</numerusform>
            <numerusform>There are %Ln days of grace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>or bought, for %Ln month(s)</source>
        <comment>a tier</comment>
        <translation>
            <numerusform>or bought, for %Ln month</numerusform>
            <numerusform>or bought, for %Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TimelinePresenter</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>products</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TodayPage</name>
    <message numerus="yes">
        <source>%n record(s) in all</source>
        <translation>
            <numerusform>%n record in all</numerusform>
            <numerusform>%n records in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TodayTexts</name>
    <message numerus="yes">
        <source>%1 · %n thing(s) worth your attention</source>
        <comment>a day</comment>
        <translation>
            <numerusform>%1 · %n thing worth your attention</numerusform>
            <numerusform>%1 · %n things worth your attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually %1, silent for %n day(s) · %2 at stake</source>
        <comment>every 3 weeks; amount</comment>
        <translation>
            <numerusform>Usually %1, silent for %n day · %2 at stake</numerusform>
            <numerusform>Usually %1, silent for %n days · %2 at stake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reached %n day(s) ago, no thank-you yet</source>
        <translation>
            <numerusform>Reached %n day ago, no thank-you yet</numerusform>
            <numerusform>Reached %n days ago, no thank-you yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First bought here %n year(s) ago today</source>
        <translation>
            <numerusform>First bought here %n year ago today</numerusform>
            <numerusform>First bought here %n years ago today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought for the first time %n day(s) ago, no word since</source>
        <translation>
            <numerusform>Bought for the first time %n day ago, no word since</numerusform>
            <numerusform>Bought for the first time %n days ago, no word since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spent %1, no sign of life for %n day(s)</source>
        <comment>amount</comment>
        <translation>
            <numerusform>Spent %1, no sign of life for %n day</numerusform>
            <numerusform>Spent %1, no sign of life for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n year(s), on a day that has passed</source>
        <comment>wedding</comment>
        <translation>
            <numerusform>%1, %n year, on a day that has passed</numerusform>
            <numerusform>%1, %n years, on a day that has passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n year(s) ago today</source>
        <comment>wedding</comment>
        <translation>
            <numerusform>%1 %n year ago today</numerusform>
            <numerusform>%1 %n years ago today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought %n day(s) ago, never asked whether you may write</source>
        <translation>
            <numerusform>Bought one day ago, never asked whether you may write</numerusform>
            <numerusform>Bought %n days ago, never asked whether you may write</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TotalsCard</name>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, in %n day</numerusform>
            <numerusform>%1, in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TrialTexts</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) would have got more</source>
        <translation>
            <numerusform>%Ln member would have got more</numerusform>
            <numerusform>%Ln members would have got more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would have got less</source>
        <comment>members</comment>
        <translation>
            <numerusform>%Ln would have got less</numerusform>
            <numerusform>%Ln would have got less</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as much as before</source>
        <comment>members</comment>
        <translation>
            <numerusform>%Ln as much as before</numerusform>
            <numerusform>%Ln as much as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) would have %1 by now instead of %2.</source>
        <comment>tiers</comment>
        <translation>
            <numerusform>%Ln member would have %1 by now instead of %2.</numerusform>
            <numerusform>%Ln members would have %1 by now instead of %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ValueWords</name>
    <message numerus="yes">
        <source>of %Ln buyer(s)</source>
        <translation>
            <numerusform>of %Ln buyer</numerusform>
            <numerusform>of %Ln buyers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bought once</source>
        <translation>
            <numerusform>%Ln bought once</numerusform>
            <numerusform>%Ln bought once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln customer(s)</source>
        <translation>
            <numerusform>of %Ln customer</numerusform>
            <numerusform>of %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs %Ln customer(s) who were active a year ago</source>
        <translation>
            <numerusform>Needs %Ln customer who were active a year ago</numerusform>
            <numerusform>Needs %Ln customers who were active a year ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %Ln year(s), at %1 a year</source>
        <translation>
            <numerusform>over %Ln year, at %1 a year</numerusform>
            <numerusform>over %Ln years, at %1 a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln new customer(s)</source>
        <translation>
            <numerusform>of %Ln new customer</numerusform>
            <numerusform>of %Ln new customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln it is unknown</source>
        <comment>new customers</comment>
        <translation>
            <numerusform>of %Ln it is unknown</numerusform>
            <numerusform>of %Ln it is unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still on hold</source>
        <comment>referrals</comment>
        <translation>
            <numerusform>%Ln still on hold</numerusform>
            <numerusform>%Ln still on hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln member(s)</source>
        <translation>
            <numerusform>of %Ln member</numerusform>
            <numerusform>of %Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same %Ln member(s): %1 an order before they joined, %2 since, of as many days.</source>
        <translation>
            <numerusform>The same member: %1 an order before joining, %2 since, of as many days.</numerusform>
            <numerusform>The same %Ln members: %1 an order before they joined, %2 since, of as many days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Highest tenth, from %1: %Ln</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>Highest tenth, from %1: %Ln</numerusform>
            <numerusform>Highest tenth, from %1: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lowest tenth, up to %1: %Ln</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>Lowest tenth, up to %1: %Ln</numerusform>
            <numerusform>Lowest tenth, up to %1: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %Ln</source>
        <comment>two amounts</comment>
        <translation>
            <numerusform>%1 to %2: %Ln</numerusform>
            <numerusform>%1 to %2: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who were referred</source>
        <translation>
            <numerusform>%Ln who was referred</numerusform>
            <numerusform>%Ln who were referred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of whom it is unknown</source>
        <translation>
            <numerusform>%Ln of whom it is unknown</numerusform>
            <numerusform>%Ln of whom it is unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who are new</source>
        <translation>
            <numerusform>%Ln who is new</numerusform>
            <numerusform>%Ln who are new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who bought</source>
        <translation>
            <numerusform>%Ln who bought</numerusform>
            <numerusform>%Ln who bought</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who bought once</source>
        <translation>
            <numerusform>%Ln who bought once</numerusform>
            <numerusform>%Ln who bought once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who take part</source>
        <translation>
            <numerusform>%Ln who takes part</numerusform>
            <numerusform>%Ln who take part</numerusform>
        </translation>
    </message>
</context>
</TS>
