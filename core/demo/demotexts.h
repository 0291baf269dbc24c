// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/demo/demohistory.h"
#include "core/demo/demorandom.h"

#include <array>
#include <vector>

namespace regulars {

/// What a conversation in the demo shop is about.
enum class DemoTopic {
    Inquiry,
    InquiryReply,
    Question,
    QuestionReply,
    ThankYou,
    Praise,
    Complaint,
    ComplaintReply,
    ReturnTaken,
    CounterChat,
    DeliveryCall,
    Chat,
    Message,
    PersonalNote,
    PinnedFact,
    WinBackMail,
    WinBackCall,
    ChristmasCard,
    WholesaleCall,
    WholesaleQuote,
    WholesaleVisit,
};

/// What the texts mention.
struct DemoContext
{
    QString name; ///< how the customer signs or is addressed
    QString product;
    QString order;
    QString city;
};

/// The words of the demo shop: subjects and bodies by topic, put together from parts so that few are the same.
class DemoTexts
{
public:
    DemoTexts();

    /// Sets kind, direction, sentiment, subject and body.
    void write(DemoTopic topic, const DemoContext &context, const QString &user, DemoRandom &random,
               Interaction &interaction) const;

private:
    enum class Slot { None, Name, Product, Order, City, User };
    struct Piece
    {
        QString literal;
        Slot slot; ///< follows the literal
    };
    using Text = std::vector<Piece>;
    struct Topic
    {
        InteractionKind kind;
        Direction direction;
        std::optional<Sentiment> sentiment;
        std::vector<Text> subjects, openings, bodies, closings;
    };
    static std::vector<Text> compiled(const char16_t *variants);
    static void append(QString &out, const Text &text, const DemoContext &context, const QString &user);

    std::vector<Topic> m_topics;
};

} // namespace regulars
