// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/noticeways.h"
#include "models/base/command.h"
#include "models/base/watchedview.h"
#include "models/loyalty/loyaltyviews.h"
#include "storage/loyalty/pointsnotices.h"

namespace regulars {

/// Notes that members were told today that points of theirs expire; gives how many. Who is no member is left alone.
/// Arguments: `count`, `name` of the only one. Error: NotFound (customer).
struct NotePointsNotice
{
    static constexpr QLatin1StringView name{"note_points_notice"};
    static constexpr Right right = Right::Edit;
    QList<CustomerId> customers;
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

/// Something that a member should be told: of points that expire, or of a tier that will be lost.
struct MemberNotice
{
    CustomerId customer;
    QString name;
    std::optional<ExpiryNotice> points;
    std::optional<TierNotice> tier; ///< one of both
    NoticeWays ways;

    /// The day by which it is too late.
    [[nodiscard]] QDate lastDay() const { return points ? points->lastDay : tier->lastDay; }
};

/// Whom to tell what, and what the words need.
struct MemberNotices
{
    QDate day;                ///< local, of which it is true
    QList<MemberNotice> rows; ///< by their last day
    TierLadder ladder;
    QString pointName;
    Currency currency;    ///< of net spend
    bool hasMore = false; ///< the list was cut off
};

/// Those first for whom it is too late first, at most `limit`. Error: Cancelled.
[[nodiscard]] Result<MemberNotices> readMemberNotices(Connection &connection, Instant now, int limit,
                                                      const CancelToken &cancel = {});

/// Whom to tell by now. Costly to read: read while somebody looks at it.
class MemberNoticesView final : public WatchedView<ProgrammeKey, MemberNotices>
{
    Q_OBJECT

public:
    static constexpr int mostNotices = 200;

    explicit MemberNoticesView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isAbout(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob job() const override;
};

} // namespace regulars
