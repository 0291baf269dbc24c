// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/feedmodel.h"
#include "models/base/whendone.h"

#include <functional>
#include <optional>

namespace regulars {

/// One page of a feed.
template<typename Event, typename Cursor>
struct FeedPage
{
    QList<Event> events;
    std::optional<Cursor> next; ///< where the next page begins; nothing at the end
};

/// Events in a fixed order, read in pages by key as far as someone scrolls: no counting, no offsets. When something
/// changes, what is shown is read again and merged in, so that scroll and selection survive.
template<typename Event, typename Cursor>
class Feed : public FeedModel
{
public:
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_events.size());
    }
    [[nodiscard]] const QList<Event> &events() const { return m_events; }

protected:
    using Page = FeedPage<Event, Cursor>;
    /// Reads up to `limit` events from `from` on, or from the beginning.
    using PageJob = std::function<Result<Page>(Connection &, const std::optional<Cursor> &from, int limit)>;

    Feed(Database &source, QObject *parent) : FeedModel(source, parent) {}

    [[nodiscard]] virtual PageJob pageJob() const = 0;
    /// The order of the feed, without ties between different events.
    [[nodiscard]] virtual bool precedes(const Event &a, const Event &b) const = 0;

private:
    void clear() final
    {
        m_next.reset();
        if (m_events.isEmpty())
            return;
        beginRemoveRows({}, 0, rowCount() - 1);
        m_events.clear();
        endRemoveRows();
    }
    void readHead(quint64 generation) final { read(std::nullopt, headLimit(), generation); }
    void readNext(quint64 generation) final { read(m_next, pageEvents, generation); }

    void read(const std::optional<Cursor> &from, int limit, quint64 generation)
    {
        auto job = [page = pageJob(), from, limit](Connection &connection) { return page(connection, from, limit); };
        whenDone(database().read(std::move(job), token()), this,
                 [this, generation, isHead = !from](const Result<Page> &page) {
                     if (!isCurrent(generation))
                         return;
                     if (!page) {
                         failReading(page.error());
                         return;
                     }
                     m_next = page->next;
                     if (isHead)
                         merge(page->events);
                     else
                         append(page->events);
                     finishReading(!m_next);
                 });
    }

    void append(const QList<Event> &events)
    {
        if (events.isEmpty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(events.size()) - 1);
        m_events += events;
        endInsertRows();
    }

    /// Makes `events` of what is shown by inserting, removing and replacing.
    void merge(const QList<Event> &events)
    {
        Q_EMIT aboutToMerge();
        int row = 0;
        qsizetype next = 0;
        while (row < rowCount() || next < events.size()) {
            if (next == events.size() || (row < rowCount() && precedes(m_events[row], events[next]))) {
                int last = row;
                while (last + 1 < rowCount() && (next == events.size() || precedes(m_events[last + 1], events[next])))
                    ++last;
                beginRemoveRows({}, row, last);
                m_events.remove(row, last - row + 1);
                endRemoveRows();
            } else if (row == rowCount() || precedes(events[next], m_events[row])) {
                qsizetype end = next + 1;
                while (end < events.size() && (row == rowCount() || precedes(events[end], m_events[row])))
                    ++end;
                beginInsertRows({}, row, row + static_cast<int>(end - next) - 1);
                for (; next < end; ++next)
                    m_events.insert(row++, events[next]);
                endInsertRows();
            } else {
                if (!(m_events[row] == events[next])) {
                    m_events[row] = events[next];
                    Q_EMIT dataChanged(index(row), index(row));
                }
                ++row;
                ++next;
            }
        }
    }

    QList<Event> m_events;
    std::optional<Cursor> m_next;
};

} // namespace regulars
