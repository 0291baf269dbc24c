// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/statementtexts.h"

#include "ui/base/formatting.h"
#include "ui/loyalty/pointstexts.h"
#include "ui/loyalty/tiertexts.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr qint64 hundredthsPerPoint = 100;

/// The words with the number of the purchase or reward in them, or those without.
QString about(const QString &reference, const QString &words, const QString &without)
{
    return reference.isEmpty() ? without : words.arg(reference);
}

} // namespace

QString StatementTexts::number(Points points, const Formatting &formatting)
{
    if (points.hundredths % hundredthsPerPoint == 0)
        return formatting.number(points.hundredths / hundredthsPerPoint);
    return formatting.locale().toString(static_cast<double>(points.hundredths) / hundredthsPerPoint, 'f', 2);
}

QString StatementTexts::points(Points points, const QString &pointName, const Formatting &formatting)
{
    if (!pointName.isEmpty())
        return tr("%1 %2", "number, what the shop calls its points").arg(number(points, formatting), pointName);
    if (points.hundredths == hundredthsPerPoint)
        return tr("1 point");
    return tr("%1 points", "a number other than 1, also with decimals").arg(number(points, formatting));
}

QString StatementTexts::signedNumber(Points points, const Formatting &formatting)
{
    return points.isPositive() ? formatting.locale().positiveSign() + number(points, formatting)
                               : number(points, formatting);
}

QDate StatementTexts::lastDay(Instant gone, const Formatting &formatting)
{
    return formatting.calendar().date(Instant{gone.ms - 1});
}

QString StatementTexts::adjusted(PointsReason reason)
{
    switch (reason) {
    case PointsReason::Goodwill:
        return tr("Goodwill");
    case PointsReason::OpeningBalance:
        return tr("Opening balance");
    case PointsReason::Absorbed:
        return tr("Difference, borne by the shop");
    case PointsReason::ChargedInCash:
        return tr("Difference, paid with money");
    case PointsReason::Closed:
    case PointsReason::Erased:
        return tr("Account closed");
    case PointsReason::None:
    case PointsReason::Correction:
        break;
    }
    return tr("Correction");
}

QString StatementTexts::given(const StatementLine &line, const QString &pointName)
{
    switch (line.entry.source.kind) {
    case PointsSourceKind::Order:
    case PointsSourceKind::Return:
        return about(line.reference, tr("Purchase %1", "its number"), tr("Purchase"));
    case PointsSourceKind::Referral:
        return tr("Recommendation");
    case PointsSourceKind::Import:
        return tr("Opening balance");
    case PointsSourceKind::Tier:
        return about(line.reference, tr("Gift for reaching %1", "a tier"), tr("Gift for reaching a tier"));
    case PointsSourceKind::Challenge:
        return about(line.reference, tr("Challenge: %1", "its name"), tr("Challenge"));
    case PointsSourceKind::None:
    case PointsSourceKind::Event:
    case PointsSourceKind::Reward:
        break;
    }
    return line.entry.type == PointsEntryType::Bonus
               ? tr("Bonus")
               : tr("%1 collected", "Points, or what the shop calls them").arg(PointsTexts::name(pointName));
}

QString StatementTexts::taken(const StatementLine &line, const QString &pointName)
{
    if (line.entry.source.kind == PointsSourceKind::Reward)
        return about(line.reference, tr("Reward: %1", "its name"), tr("Reward"));
    if (line.entry.source.kind == PointsSourceKind::Order)
        return about(line.reference, tr("Paid for purchase %1", "its number"), tr("Paid for a purchase"));
    return tr("%1 spent", "Points, or what the shop calls them").arg(PointsTexts::name(pointName));
}

QString StatementTexts::line(const StatementLine &line, const QString &pointName)
{
    switch (line.entry.type) {
    case PointsEntryType::Earn:
    case PointsEntryType::Bonus:
        return given(line, pointName);
    case PointsEntryType::Redeem:
        return taken(line, pointName);
    case PointsEntryType::RedeemReversal:
        return about(line.reference, tr("Given back for purchase %1", "its number"), tr("Given back"));
    case PointsEntryType::EarnReversal:
        return about(line.reference, tr("Taken back for purchase %1", "its number"), tr("Taken back"));
    case PointsEntryType::Expire:
        return tr("Expired");
    case PointsEntryType::Reinstate:
        return tr("Valid again");
    case PointsEntryType::TransferIn:
        return tr("From another member");
    case PointsEntryType::TransferOut:
        return tr("To another member");
    case PointsEntryType::MergeIn:
    case PointsEntryType::MergeOut:
        return tr("Cards joined");
    case PointsEntryType::Reserve:
        return tr("Held for a purchase");
    case PointsEntryType::Activate:
    case PointsEntryType::Release:
        return tr("Can be spent");
    case PointsEntryType::Adjust:
        break;
    }
    return adjusted(line.entry.reason);
}

QString StatementTexts::heading(const QString &pointName)
{
    return pointName.isEmpty() ? tr("Statement of points")
                               : tr("Statement of %1", "what the shop calls its points").arg(pointName);
}

QString StatementTexts::salutation(const MemberStatement &statement)
{
    const QString &shop = statement.shopName;
    if (statement.pointName.isEmpty())
        return shop.isEmpty() ? tr("Your points") : tr("Your points at %1").arg(shop);
    return shop.isEmpty() ? tr("Your %1", "what the shop calls its points").arg(statement.pointName)
                          : tr("Your %1 at %2", "what the shop calls its points, the shop").arg(statement.pointName, shop);
}

QStringList StatementTexts::donations(const MemberStatement &statement, const Formatting &formatting)
{
    QStringList lines;
    for (const MemberDonation &given : statement.donations)
        lines += tr("%1: you gave %2 to %3", "a year, an amount, a cause")
                     .arg(QString::number(given.year), formatting.money({given.minor, statement.currency}), given.cause);
    return lines;
}

QString StatementTexts::plainText(const MemberStatement &statement, const Formatting &formatting)
{
    const auto amount = [&](Points points) { return StatementTexts::points(points, statement.pointName, formatting); };
    const auto day = [&](QDate date) { return formatting.shortDate(date); };
    QStringList text{
        salutation(statement),
        QStringList{statement.memberName, statement.cardNumber}.filter(QRegularExpression(u"."_s)).join(u", "_s),
        {}};
    text += tr("To spend: %1").arg(amount(statement.balance.active));
    if (statement.worth().isPositive())
        text.last() += u" (%1)"_s.arg(formatting.money(statement.worth()));
    if (statement.balance.pending.isPositive())
        text += tr("Not to be spent yet: %1").arg(amount(statement.balance.pending));
    if (statement.balance.reserved.isPositive())
        text += tr("Held for a purchase: %1").arg(amount(statement.balance.reserved));
    if (statement.balance.debt.isPositive())
        text += tr("Owed: %1").arg(amount(statement.balance.debt));
    if (statement.standing) {
        text += tr("Tier: %1").arg(TierTexts::name(statement.ladder, statement.standing->tier));
        text += TierTexts::standing(*statement.standing, statement.ladder, statement.currency, formatting);
        const QString missing = TierTexts::missing(*statement.standing, statement.ladder, statement.currency, formatting);
        if (!missing.isEmpty())
            text += missing;
    }
    if (!statement.expiring.isEmpty()) {
        text += {QString(), tr("Valid through:")};
        for (const ExpiringPoints &part : statement.expiring)
            text += tr("%1: %2", "last day, points").arg(day(lastDay(part.at, formatting)), amount(part.points));
        if (statement.withoutEnd().isPositive())
            text += tr("without end: %1").arg(amount(statement.withoutEnd()));
    }
    if (!statement.donations.isEmpty())
        text += QStringList{QString(), tr("Given to others:")} + donations(statement, formatting);
    const StatementHistory &history = statement.history;
    text += {QString(), tr("What happened:")};
    if (statement.from.isValid())
        text += tr("Balance before %1: %2").arg(day(statement.from), amount(history.before));
    for (const StatementLine &line : history.lines)
        text += tr("%1  %2: %3, balance %4", "day, what happened, points, balance")
                    .arg(day(formatting.calendar().date(line.entry.occurredAt)),
                         StatementTexts::line(line, statement.pointName), signedNumber(line.entry.points, formatting),
                         number(line.balance, formatting));
    if (history.lines.isEmpty())
        text += tr("Nothing in this time.");
    return text.join(u'\n') + u'\n';
}

} // namespace regulars
