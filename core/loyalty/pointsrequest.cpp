// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/pointsrequest.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>

namespace regulars {

using namespace Qt::StringLiterals;

Result<void> checkUse(const PointsAccount &account, PointsUse use)
{
    const bool takesBack = use == PointsUse::TakeBack;
    if (account.mergedInto.isValid()) {
        if (takesBack || use == PointsUse::GiveBack)
            return {};
        return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"account_merged"_s}, {u"into"_s, account.mergedInto.value}});
    }
    if (account.status == PointsAccountStatus::Closed && !takesBack)
        return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"account_closed"_s}});
    if (account.status == PointsAccountStatus::Suspended && (use == PointsUse::Earn || use == PointsUse::Spend))
        return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"account_suspended"_s}});
    return {};
}

Result<void> checkAmount(Points points, const PointsTerms &terms)
{
    if (!points.isPositive())
        return tl::unexpected(invalidField(u"points"_s, u"not_positive"_s));
    if (points > highestPoints)
        return tl::unexpected(invalidField(u"points"_s, u"too_large"_s));
    if (points.hundredths % terms.step.hundredths != 0)
        return tl::unexpected(invalidField(u"points"_s, u"not_a_multiple"_s, {{u"step"_s, terms.step.hundredths}}));
    return {};
}

QString fingerprintOf(const PointsAccount &account, const PointsRequest &request, const QString &operation,
                      const QJsonArray &content)
{
    if (request.key.isEmpty())
        return {};
    const auto text = [](qint64 number) { return QString::number(number); }; // JSON has no whole numbers beyond 2^53
    const QJsonArray all{operation,
                         text(account.id.value),
                         nameOf(request.source.kind),
                         text(request.source.id),
                         text(request.source.line),
                         nameOf(request.reason),
                         request.note,
                         content};
    const QByteArray bytes = QJsonDocument(all).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<std::optional<PointsPosting>> earlierPosting(const PointsAccount &account, const QString &key,
                                                    const QString &fingerprint)
{
    const auto found = key.isEmpty() ? account.postings.end() : account.postings.find(key);
    if (found == account.postings.end())
        return std::optional<PointsPosting>();
    const QList<PointsEntry> &lines = found->second.entries;
    const bool same = std::any_of(lines.cbegin(), lines.cend(), [&](const PointsEntry &line) {
        return line.key == key && line.fingerprint == fingerprint;
    });
    if (!same)
        return fail(ErrorCode::Duplicate, u"idempotency_key"_s);
    PointsPosting earlier = found->second;
    earlier.repeated = true;
    return std::optional(earlier);
}

PointsEntry draftOf(const PointsRequest &request, PointsEntryType type, const QString &fingerprint)
{
    PointsEntry entry;
    entry.type = type;
    entry.source = request.source;
    entry.reason = request.reason;
    entry.note = request.note;
    entry.occurredAt = request.occurredAt;
    entry.key = request.key;
    entry.fingerprint = fingerprint;
    return entry;
}

} // namespace regulars
