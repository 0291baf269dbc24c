// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/segments/segmentquery.h"
#include "models/base/watchedview.h"
#include "storage/segments/segmentmembers.h"
#include "storage/segments/segmentpeople.h"
#include "storage/segments/segmentstore.h"

namespace regulars {

/// That segments are shown at all.
struct SegmentsKey
{
    bool chosen = false;
    [[nodiscard]] bool isValid() const { return chosen; }
    friend bool operator==(const SegmentsKey &, const SegmentsKey &) = default;
};

/// All segments and what rules are made of.
struct SegmentBook
{
    QList<SegmentRow> rows; ///< by folder and name
    QueryNames names;
    QStringList tags; ///< what there is to choose from, the most used first; at most mostSuggestions each
    QStringList cities;
    QStringList sources;
    QStringList categories;                      ///< of products
    QStringList channels;                        ///< of orders
    QList<std::pair<QString, QString>> products; ///< number and name, the most sold first
    Currency currency;
    QDate today;
};
inline constexpr int mostSuggestions = 200;

/// What is told of one segment on its card.
struct SegmentCard
{
    SegmentRow row;
    qint64 members = 0;
    qint64 netMinorYear = 0;     ///< what they brought in the last 365 days
    qint64 netMinor = 0;         ///< since ever
    qint64 boughtYear = 0;       ///< how many of them bought in the last 365 days
    qint64 boughtYearBefore = 0; ///< in the 365 days before; of those…
    qint64 keptYear = 0;         ///< … how many bought again in the last 365
    std::optional<double> nps;   ///< −100 … 100; of members who answered
    qint64 npsAnswers = 0;
    qint64 mayBeMailed = 0;                       ///< who have granted offers by mail and have a valid address
    QList<SegmentVersion> versions;               ///< the newest first
    QList<std::pair<SegmentPin, QString>> pins;   ///< with the customer's name, at most mostSuggestions
    QList<std::pair<SegmentStay, QString>> moves; ///< lately, the newest first
    Currency currency;
};

/// Reads at once.
class SegmentBookView final : public WatchedView<SegmentsKey, SegmentBook>
{
    Q_OBJECT

public:
    explicit SegmentBookView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isAbout(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob job() const override;
};

/// The card of one segment.
class SegmentCardView final : public EntityView<SegmentId, SegmentCard>
{
    Q_OBJECT

public:
    explicit SegmentCardView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(SegmentId key) const override;
};

/// What names in queries stand for.
[[nodiscard]] Result<QueryNames> readQueryNames(Connection &connection);
[[nodiscard]] Result<SegmentBook> readSegmentBook(Connection &connection, Instant now);
[[nodiscard]] Result<SegmentCard> readSegmentCard(Connection &connection, SegmentId segment, Instant now);

/// Counts a rule while it is edited: waits until typing rests, gives up what is not asked any more. Lives in the GUI thread.
class SegmentCounter final : public QObject
{
    Q_OBJECT

public:
    explicit SegmentCounter(Database &database, QObject *parent = nullptr);
    ~SegmentCounter() override;

    /// Asks anew; what runs is cancelled.
    void count(const Segment &segment);
    void stop();
    [[nodiscard]] bool isCounting() const { return m_counting; }

Q_SIGNALS:
    void started();
    /// `ms`: how long it took. A saved segment (valid id) also comes with who enters and leaves.
    void counted(int members, int ms, int enter, int leave);
    void failed(const regulars::Error &error);

private:
    void run();

    Database &m_database;
    QTimer m_rest;
    CancelToken m_cancel;
    Segment m_segment;
    bool m_counting = false;
    quint64 m_turn = 0;
};

} // namespace regulars
