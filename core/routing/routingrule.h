// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/tier.h"
#include "core/tickets/ticket.h"

#include <QtCore/QJsonObject>

namespace regulars {

using RoutingRuleId = Id<struct RoutingRuleTag>;

/// What routing asks about a new ticket.
struct RoutingSubject
{
    TicketCategoryId category;
    QList<ProductId> products;
    bool customerKnown = false;
    QStringList customerTags; ///< folded
    TierId tier;              ///< of the customer; not valid: none
    QString language;         ///< of the customer, BCP 47, or empty
    qint64 netMinor = 0;      ///< what the customer has spent, in the shop's currency
    TicketChannel channel = TicketChannel::Other;
    TicketType type = TicketType::Question;
    TicketPriority priority = TicketPriority::Normal;
    QString subject;
    QString body;
    QStringList tags; ///< of the ticket
    UserId owner;
    TeamId team;
};

/// For which tickets a rule is. What is empty asks for nothing; within a list one is enough, all that is asked must hold.
struct RoutingConditions
{
    QList<TicketCategoryId> categories;
    QList<ProductId> products;
    QStringList customerTags; ///< compared folded
    QList<TierId> tiers;      ///< of the loyalty programme
    QStringList languages;    ///< BCP 47; "de" is also "de-AT"
    QList<TicketChannel> channels;
    QList<TicketType> types;
    QStringList words;                     ///< whole words or phrases in subject or message, compared folded
    std::optional<qint64> minimumNetMinor; ///< of what the customer has spent, inclusive
    std::optional<qint64> maximumNetMinor; ///< inclusive

    [[nodiscard]] bool isEmpty() const { return *this == RoutingConditions{}; }
    friend bool operator==(const RoutingConditions &, const RoutingConditions &) = default;
};

/// What a rule does with a ticket. What is not valid or empty stays as it is.
struct RoutingActions
{
    TeamId team;
    UserId owner;
    std::optional<TicketPriority> priority;
    QStringList tags; ///< are added
    TicketCategoryId category;

    [[nodiscard]] bool isEmpty() const { return *this == RoutingActions{}; }
    friend bool operator==(const RoutingActions &, const RoutingActions &) = default;
};

/// Where new tickets go. Rules are asked by `position`; the first that fits decides, unless it lets those after it go on.
struct RoutingRule
{
    RoutingRuleId id;
    QString uid;
    QString name;
    int position = 0;
    bool enabled = true;
    RoutingConditions conditions;
    RoutingActions actions;
    bool goesOn = false; ///< the rules after it are asked too, and see what it has changed
    bool deleted = false;

    friend bool operator==(const RoutingRule &, const RoutingRule &) = default;
};

/// In characters.
inline constexpr qsizetype longestRuleName = 80;

/// Why a rule is not for a ticket.
enum class RoutingMismatch { Category, Product, CustomerTag, Tier, Language, Channel, Type, Words, Value };
/// All reasons; none: it fits.
[[nodiscard]] QList<RoutingMismatch> mismatches(const RoutingConditions &conditions, const RoutingSubject &subject);

/// Whether one of the words or phrases stands in the text as whole words, whatever its case and accents.
[[nodiscard]] bool containsOne(const QStringList &words, const QString &text);

/// Everything that is wrong with the fields, all at once: a name and something to do are required.
[[nodiscard]] QList<Error> validate(const RoutingRule &rule);

/// As they are kept in the database; always with every key that this version knows.
[[nodiscard]] QJsonObject toJson(const RoutingConditions &conditions);
/// What is missing or not known here is left out.
[[nodiscard]] RoutingConditions routingConditionsOf(const QJsonObject &json);

template<>
struct EnumNames<RoutingMismatch>
{
    static constexpr std::array<std::pair<RoutingMismatch, const char16_t *>, 9> names = {
        {{RoutingMismatch::Category, u"category"},
         {RoutingMismatch::Product, u"product"},
         {RoutingMismatch::CustomerTag, u"customer_tag"},
         {RoutingMismatch::Tier, u"tier"},
         {RoutingMismatch::Language, u"language"},
         {RoutingMismatch::Channel, u"channel"},
         {RoutingMismatch::Type, u"type"},
         {RoutingMismatch::Words, u"words"},
         {RoutingMismatch::Value, u"lifetime_value"}}};
    static constexpr RoutingMismatch fallback = RoutingMismatch::Category;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::RoutingRuleId)
