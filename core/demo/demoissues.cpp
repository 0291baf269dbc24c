// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demoissues.h"

#include <array>

namespace regulars {

namespace {

constexpr std::array<DemoIssue, 8> issues = {{
    {1, TicketType::Question, 26, u"Where is my parcel?|Order {o} has not arrived|When will {o} arrive?|Tracking of {o}",
     u"Order {o} was to be here on Tuesday, and the tracking has not moved for three days. Where is the {p}?|"
     u"Could you tell me when {o} will arrive? I am away from Thursday on.|"
     u"The carrier says that {o} was delivered, but nobody here has it.",
     u"Hello {n}, I have asked the carrier about {o} and will write to you as soon as they answer. {u}|"
     u"Hello {n}, the parcel is in the depot near you and comes tomorrow between 9 and 12. {u}|"
     u"Dear {n}, I am sorry for the wait. The {p} left us on time; I have opened a search for the parcel. {u}",
     u"Still nothing today. Could you look again?|Thank you, but tomorrow nobody is at home. Can it go to the parcel shop?",
     u"It goes to the parcel shop at the corner, with your name on it. {u}|"
     u"The parcel has been found and is out for delivery today. I have refunded the shipping. {u}",
     u"Carrier’s search number is in the e-mail of this morning.|Depot confirms: wrong label, will be sent again.|"
     u"Third parcel of this route in a week. Talk to the carrier.",
     u""},
    {2, TicketType::Complaint, 16,
     u"{p} arrived broken|Crack in the {p}|Damaged parcel, order {o}|Wrong item in {o}|Refund for the broken {p}",
     u"The {p} from order {o} has a long crack along the side. I attach a picture.|"
     u"I ordered the {p} but something else was in the parcel. What shall I do with it?|"
     u"The parcel was soaked when it came and the {p} is stained. It was to be a present for Saturday.",
     u"Dear {n}, I am sorry about that. A new {p} leaves us today; please keep or recycle the old one. {u}|"
     u"Dear {n}, that should not have happened. Would you like a new {p}, or the money back? {u}",
     u"A new one, please. Will it be here before the weekend?|I would rather have the money back.",
     u"It is on its way, and I have put a candle into the box for the trouble. {u}|"
     u"The money is on its way back to your card; it takes two to three days. {u}",
     u"Photo shows the same crack as last week: packing for this piece needs another layer.|"
     u"Second damaged parcel with this carrier this month.|Picked from the wrong shelf; labels are swapped.",
     u"Damaged on the way|Packed badly|Picked the wrong item"},
    {3, TicketType::Return, 14,
     u"Return of the {p}|I would like to send {o} back|How do I return the {p}?|Return label, {o}",
     u"The {p} is lovely but too large for our shelf. How do I send it back?|I would like to return the {p} from {o}. It is unused.|"
     u"Can I bring the {p} back to the shop instead of posting it?",
     u"Hello {n}, the label for the return is attached. The money comes back when the parcel is here. {u}|"
     u"Hello {n}, of course: bring the {p} in whenever it suits you, with or without the slip. {u}",
     u"I have posted it this morning. How long does the money take?|The label does not open on my phone.",
     u"Your parcel is here and the money is on its way. {u}|Here is the label again, as a picture this time. {u}",
     u"Unused, goes back on the shelf.|Goodwill: two days over the time limit.", u""},
    {4, TicketType::Question, 18,
     u"How do I clean the {p}?|Is the {p} dishwasher safe?|Question about the {p}|A second {p} to match",
     u"How do I clean the {p} without spoiling it?|Is the {p} safe for the dishwasher?|"
     u"Do you have a second {p} in the same colour? Ours has become too few.",
     u"Hello {n}, a damp cloth is enough for the {p}; please no vinegar. {u}|"
     u"Hello {n}, yes, up to 50 degrees. The care sheet is attached. {u}|"
     u"Hello {n}, two are left here. I have put one aside for you until Saturday. {u}",
     u"And what about the wooden lid?|Thank you. Can you send it with my next order?",
     u"The lid only by hand, and a drop of oil now and then. {u}|I have made a note of it. {u}",
     u"Ask the maker about the lid.|Put one aside on the shelf behind the counter.", u""},
    {5, TicketType::Request, 12, u"Charged twice for {o}|Invoice with VAT number|Invoice for {o}|Voucher was not taken off",
     u"I was charged twice for order {o}. Could you please return one of them? My bank shows both.|"
     u"Please send me an invoice for {o} with our VAT number.|The voucher was not taken off order {o}.",
     u"Hello {n}, thank you for telling us. I am looking into it with the terminal’s report. {u}|"
     u"Hello {n}, the invoice is attached. {u}",
     u"My bank still shows both today.|The address on it is our old one.",
     u"The second charge has been taken back; your bank shows it in two days. {u}|Here is the corrected invoice. {u}",
     u"Both captures are in the terminal export.|Corrected the address in the customer’s record.", u""},
    {6, TicketType::Request, 10, u"Change of address for {o}|Can I still add to {o}?|Please cancel {o}|Other colour for {o}",
     u"Could you send order {o} to my office instead?|Can I still add a second {p} to order {o}?|"
     u"I have ordered the {p} in the wrong colour. Can you change it?",
     u"Hello {n}, that is changed; {o} goes out this afternoon. {u}|Hello {n}, it is packed already. Shall I hold it back? {u}",
     u"Yes please, hold it back.|Thank you! Can you also wrap it as a present?",
     u"Done, and wrapped. {u}|It stays here until Monday. {u}", u"Parcel stands on the left of the packing table.", u""},
    {4, TicketType::Incident, 4, u"Candle burns unevenly|{p} has lost its colour|The {p} wobbles",
     u"After three weeks the {p} does not look as it should. Is that normal?|The {p} wobbles on every table we have tried.",
     u"Hello {n}, that is not normal. Could you send me a picture? {u}",
     u"Here is the picture.|I have sent it by message to the shop’s number.",
     u"Thank you, we change it for a new one. Bring it in or keep it, as you like. {u}",
     u"Same batch as in spring: tell the maker.", u""},
    {1, TicketType::Complaint, 4, u"Two weeks for {o}|Too late for the birthday|Disappointed with the delivery of {o}",
     u"I waited two weeks for {o}, and the birthday is over now. I am disappointed.",
     u"Dear {n}, I understand that, and I am sorry. I have refunded the shipping and would like to make it good. {u}",
     u"What do you have in mind?", u"A voucher of 10 is on your account; I hope we can show you that we do better. {u}",
     u"Regular customer: call, do not only write.", u""},
}};

} // namespace

std::span<const DemoIssue> demoIssues()
{
    return issues;
}

const char16_t *demoThanks()
{
    return u"Thank you!|Perfect, thank you very much.|Great, thanks {u}!|Thanks for the quick help.";
}

const char16_t *demoSilence()
{
    return u"Hello {n}, I have not heard from you and take it that all is well. Just write if it is not. {u}";
}

} // namespace regulars
