// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demotexts.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct TopicData
{
    DemoTopic topic;
    InteractionKind kind;
    Direction direction;
    std::optional<Sentiment> sentiment;
    const char16_t *subjects; ///< variants separated by '|'; {n} name, {p} product, {o} order, {c} town, {u} user
    const char16_t *openings;
    const char16_t *bodies;
    const char16_t *closings;
};

constexpr auto customerOpens = u"Hello, |Good morning, |Hi there, |Dear Linden & Fig team, |Hi, |Good evening, ";
constexpr auto customerCloses =
    u" Best wishes, {n}| Thank you! {n}| Kind regards, {n}| Many thanks from {c}, {n}| Greetings, {n}|";
constexpr auto shopOpens = u"Dear {n}, |Hello {n}, |Good morning {n}, |Hi {n}, ";
constexpr auto shopCloses =
    u" Kind regards, {u}| Best wishes from the shop, {u}| Yours, {u}, Linden & Fig| Have a lovely day! {u}";
constexpr auto nothing = u"";

using Kind = InteractionKind;

constexpr std::array<TopicData, 21> topics = {{
    {DemoTopic::Inquiry, Kind::Email, Direction::In, Sentiment::Neutral,
     u"Do you have the {p}?|Question about {p}|Opening hours|Do you deliver to {c}?|Looking for a present", customerOpens,
     u"do you still have the {p} in the shop, and could I see it this week?|I saw the {p} at a friend’s place in {c}. Do you send it by post?|"
     u"I am looking for a present for a housewarming and thought of the {p}. What would you put with it?|"
     u"is the {p} really made without plastic?|could you put the {p} aside for me until Saturday?|do you deliver to {c}, and what does it cost?",
     customerCloses},
    {DemoTopic::InquiryReply, Kind::Email, Direction::Out, Sentiment::Positive,
     u"Re: your question|Re: {p}|Your question to Linden & Fig", shopOpens,
     u"yes, we have the {p} here and have put one aside for you.|the {p} comes back in about ten days; shall we write to you then?|"
     u"we deliver to {c} for 4.90, free from 60 on.|the {p} goes well with a soy candle; I am happy to show you both.|"
     u"thank you for asking. We keep the {p} until Saturday evening.",
     shopCloses},
    {DemoTopic::Question, Kind::Email, Direction::In, Sentiment::Neutral,
     u"Order {o}|Where is my parcel? ({o})|About my order {o}|Change of address", customerOpens,
     u"when will order {o} arrive? I am away from Thursday on.|can I still add a second {p} to order {o}?|"
     u"could you send order {o} to my office in {c} instead?|the confirmation for {o} says one {p}; I had meant two.|"
     u"how do I clean the {p} without spoiling it?|please send me an invoice with VAT for order {o}.|is the {p} dishwasher safe?",
     customerCloses},
    {DemoTopic::QuestionReply, Kind::Email, Direction::Out, Sentiment::Neutral,
     u"Re: order {o}|Your order {o}|Re: about my order", shopOpens,
     u"your parcel {o} left us today and should be in {c} the day after tomorrow.|we have added a second {p} to {o}; you pay the difference at the door.|"
     u"no problem, {o} goes to the new address.|a damp cloth is enough for the {p}; please no vinegar.|the invoice for {o} is on its way to you.|"
     u"the {p} may go into the dishwasher up to 50 degrees.",
     shopCloses},
    {DemoTopic::ThankYou, Kind::Email, Direction::Out, std::nullopt,
     u"Thank you for order {o}|Your order {o}|Enjoy your {p}", shopOpens,
     u"thank you for your order {o}. I hope the {p} finds a good place.|the {p} is packed and on its way. A small care leaflet is in the box.|"
     u"thank you for coming back to us! We have put a sample of our new tea into parcel {o}.|"
     u"how do you like the {p}? Two lines in reply would make us happy.",
     shopCloses},
    {DemoTopic::Praise, Kind::Email, Direction::In, Sentiment::Positive, u"Lovely!|Thank you|The {p} is here|So pretty",
     customerOpens,
     u"the {p} arrived today and is even nicer than in the picture.|my sister loved the {p}. Thank you for the beautiful wrapping!|"
     u"sorted the same day, wonderful service.|the {p} now stands in our window in {c} and everybody asks about it.|"
     u"order {o} came so quickly, and the handwritten card was a nice surprise.",
     customerCloses},
    {DemoTopic::Complaint, Kind::Email, Direction::In, Sentiment::Negative,
     u"{p} arrived damaged|Problem with order {o}|Wrong item in {o}|Disappointed", customerOpens,
     u"the {p} from order {o} has a long crack along the side. I attach a picture.|I ordered the {p} but something else was in parcel {o}.|"
     u"the colour of the {p} is not at all like on the website. I would like to send it back.|"
     u"parcel {o} was soaked when it came, and the {p} is stained.|I waited two weeks for {o}, and the birthday is over now.",
     customerCloses},
    {DemoTopic::ComplaintReply, Kind::Email, Direction::Out, Sentiment::Neutral, u"Re: order {o}|We are sorry|Re: {p}",
     shopOpens,
     u"I am sorry about the {p}. A new one leaves today; please keep or recycle the old one.|"
     u"that should not have happened. We take the {p} back and pay the postage.|please bring the {p} in whenever it suits you; the money comes back the same day.|"
     u"I have talked to the carrier about {o} and refunded the shipping.",
     shopCloses},
    {DemoTopic::ReturnTaken, Kind::Note, Direction::Internal, std::nullopt, u"", nothing,
     u"Took the {p} from {o} back, refunded to the card.|{p} came back unused, original box. Money returned.|"
     u"Return of {p} accepted without the slip; found order {o} by name.|{p} back on the shelf, {o} settled.",
     nothing},
    {DemoTopic::CounterChat, Kind::Visit, Direction::In, Sentiment::Positive, u"", nothing,
     u"Came in for the {p}, stayed for a tea.|Looked at the {p} for a long time and took it in the end.|Asked about the next candle workshop.|"
     u"Brought a friend from {c} along.|Wanted the {p} wrapped as a present for a colleague.|Was pleased that we had kept the {p}.|"
     u"Told us about the new kitchen; wants the {p} in another colour when it comes.",
     nothing},
    {DemoTopic::DeliveryCall, Kind::Call, Direction::Out, std::nullopt, u"Delivery of {o}|Order {o}|About the {p}", nothing,
     u"Agreed a new delivery date for {o}, Friday after five.|The {p} is sold out; takes it in the other colour instead.|"
     u"{o} can be collected from tomorrow on.|Asked whether the {p} may come in a second parcel. Yes.|Address of {o} checked, house number was missing.",
     nothing},
    {DemoTopic::Chat, Kind::Chat, Direction::In, Sentiment::Neutral, u"", nothing,
     u"Is the {p} still there? – Yes, three left. – Great, ordering now.|What size is the {p}? – Sent the measures and a picture.|"
     u"Voucher did not work in the basket for {o}. – Booked it by hand.|Do you have the {p} as a set? – Not yet, in spring.",
     nothing},
    {DemoTopic::Message, Kind::Message, Direction::In, std::nullopt, u"", nothing,
     u"Can I pick up {o} at six today?|Is the shop open on Saturday afternoon?|Photo: the {p} at home in {c}. Looks great!|Running late, please keep the {p} for me.|"
     u"Thanks for the quick help with {o}!",
     nothing},
    {DemoTopic::PersonalNote, Kind::Note, Direction::Internal, std::nullopt, u"", nothing,
     u"Moves to {c} next spring, will need everything new.|Looking for a matching piece to the {p}; tell when the new series arrives.|"
     u"Wedding in June: wants to set up a list with us.|Plans to buy the {p} again as presents for the team.|Second child expected; interested in the children’s shelf.|"
     u"Prefers to be called after lunch.|Would come to an evening event on table settings.|Recommended us to the neighbours in {c}.|"
     u"Saw the {p} cheaper elsewhere, stayed with us because of the wrapping.|Asked for unscented candles only.",
     nothing},
    {DemoTopic::PinnedFact, Kind::Note, Direction::Internal, std::nullopt, u"", nothing,
     u"Allergic to lavender: never as a sample.|Always wants gift wrap without ribbon.|Only call after 17:00.|Orders go to the office, never home.|"
     u"Knows the owner from school.|Pays by invoice, has always paid on time.|Collects the {p} series.|Hard of hearing: write, do not call.",
     nothing},
    {DemoTopic::WinBackMail, Kind::Email, Direction::Out, std::nullopt,
     u"We miss you in {c}|Something new from Linden & Fig|It has been a while", shopOpens,
     u"it has been a while since you bought the {p}. The new colours are here, and one of them is yours.|"
     u"we thought of you when the new {p} arrived. Come by for a tea whenever you are near.|here is a little voucher, because we would love to see you again.",
     shopCloses},
    {DemoTopic::WinBackCall, Kind::Call, Direction::Out, std::nullopt, u"Checking in|It has been a while", nothing,
     u"Called to ask how the {p} is doing.|Wanted to tell about the new collection.|Asked whether everything was right with order {o}.",
     nothing},
    {DemoTopic::ChristmasCard, Kind::Letter, Direction::Out, std::nullopt, u"Christmas card|New year’s greetings", nothing,
     u"Handwritten Christmas card with a sample of mulled wine spice.|Card with the winter opening hours and a thank-you for a good year.|"
     u"Christmas card, signed by all of us.",
     nothing},
    {DemoTopic::WholesaleCall, Kind::Call, Direction::Out, Sentiment::Neutral, u"Reorder|Next delivery|Terms for autumn",
     nothing,
     u"Needs {p} again before the season; offer by e-mail.|Agreed thirty days to pay from {o} on.|Asked for a pallet price on the {p}.|"
     u"Wants to see the autumn samples in the second week of September.|The {p} sells well in {c}; will double the next order.",
     nothing},
    {DemoTopic::WholesaleQuote, Kind::Email, Direction::Out, std::nullopt, u"Offer: {p}|Your offer|Price list", shopOpens,
     u"as discussed, here is the offer for 24 pieces of {p}, a third below the list price.|the new price list is attached; {p} stays at the old price until June.|"
     u"we can deliver {o} in two parts, the first next week.",
     shopCloses},
    {DemoTopic::WholesaleVisit, Kind::Visit, Direction::Out, Sentiment::Positive, u"Visit in {c}", nothing,
     u"Showed the new textiles on site; they take the {p} on trial.|Measured the window for a display with {p}.|Talked about opening a second place in {c}.",
     nothing},
}};

} // namespace

DemoTexts::DemoTexts()
{
    m_topics.resize(topics.size());
    for (const TopicData &data : topics) {
        m_topics[static_cast<size_t>(data.topic)] = {data.kind,
                                                     data.direction,
                                                     data.sentiment,
                                                     compiled(data.subjects),
                                                     compiled(data.openings),
                                                     compiled(data.bodies),
                                                     compiled(data.closings)};
    }
}

std::vector<DemoTexts::Text> DemoTexts::compiled(const char16_t *variants)
{
    const auto slotOf = [](QChar letter) {
        switch (letter.unicode()) {
        case u'n':
            return Slot::Name;
        case u'p':
            return Slot::Product;
        case u'o':
            return Slot::Order;
        case u'c':
            return Slot::City;
        default:
            return Slot::User;
        }
    };
    std::vector<Text> texts;
    for (const QString &variant : QString::fromUtf16(variants).split(u'|')) {
        Text text;
        qsizetype from = 0;
        for (qsizetype at = variant.indexOf(u'{'); at >= 0; at = variant.indexOf(u'{', from)) {
            text.push_back({variant.mid(from, at - from), slotOf(variant[at + 1])});
            from = at + 3;
        }
        text.push_back({variant.mid(from), Slot::None});
        texts.push_back(std::move(text));
    }
    return texts;
}

void DemoTexts::append(QString &out, const Text &text, const DemoContext &context, const QString &user)
{
    for (const Piece &piece : text) {
        out += piece.literal;
        switch (piece.slot) {
        case Slot::None:
            break;
        case Slot::Name:
            out += context.name;
            break;
        case Slot::Product:
            out += context.product;
            break;
        case Slot::Order:
            out += context.order;
            break;
        case Slot::City:
            out += context.city;
            break;
        case Slot::User:
            out += user;
            break;
        }
    }
}

void DemoTexts::write(DemoTopic topic, const DemoContext &context, const QString &user, DemoRandom &random,
                      Interaction &interaction) const
{
    const Topic &data = m_topics[static_cast<size_t>(topic)];
    interaction.kind = data.kind;
    interaction.direction = data.direction;
    interaction.sentiment = data.sentiment;
    interaction.subject.reserve(40);
    append(interaction.subject, random.pick(data.subjects), context, user);
    interaction.body.reserve(160);
    append(interaction.body, random.pick(data.openings), context, user);
    append(interaction.body, random.pick(data.bodies), context, user);
    append(interaction.body, random.pick(data.closings), context, user);
    for (QString *text : {&interaction.subject, &interaction.body}) {
        if (!text->isEmpty())
            text->front() = text->front().toUpper();
    }
}

} // namespace regulars
