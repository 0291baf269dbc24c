// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/entityview.h"

#include <QtCore/QTimer>

#include <chrono>

namespace regulars {

/// One thing that is costly to read, and is read while somebody looks at it. It rests from the start, and keeps what it has
/// while it rests. `Key{true}` is that it is read.
template<typename Key, typename Value>
class WatchedView : public EntityView<Key, Value>
{
    using Base = EntityView<Key, Value>;

public:
    /// Reads where something was missed, nothing has been read yet or it is of another hour, as figures depend on the day
    /// as well; and again whenever something has changed or an hour begins.
    void follow()
    {
        if (m_follows)
            return;
        m_follows = true;
        m_ageing.start();
        if (Base::state() == EntityViewBase::State::Empty)
            Base::show(Key{true});
        else if (m_missed || isOld() || Base::state() == EntityViewBase::State::Failed)
            Base::refresh();
    }
    /// Only notes that something has changed. What changed just before may still be read.
    void rest()
    {
        m_follows = false;
        m_ageing.stop();
    }

protected:
    using typename Base::ReadJob;

    WatchedView(Database &source, QObject *parent) : Base(source, parent)
    {
        // By the clock, not by one long wait: a computer that slept reads soon after it has woken up.
        m_ageing.setInterval(looking);
        QObject::connect(&m_ageing, &QTimer::timeout, this, [this] {
            if (isOld())
                Base::refresh();
        });
    }
    [[nodiscard]] virtual bool isAbout(const ChangeSet &changes) const = 0;
    [[nodiscard]] virtual ReadJob job() const = 0;

private:
    static constexpr qint64 hour = 3'600'000; // milliseconds
    static constexpr std::chrono::minutes looking{1};

    /// Days begin with an hour (of UTC) in nearly all time zones: yesterday's figures go within a minute.
    [[nodiscard]] bool isOld() const { return Base::database().clock().now().ms / hour != m_readAt.ms / hour; }
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const final
    {
        if (!isAbout(changes))
            return false;
        m_missed = m_missed || !m_follows;
        return m_follows;
    }
    [[nodiscard]] ReadJob readJob(Key) const final
    {
        m_missed = false;
        m_readAt = Base::database().clock().now();
        return job();
    }

    QTimer m_ageing{this}; ///< runs while it follows
    bool m_follows = false;
    mutable bool m_missed = false; ///< a change while it rested
    mutable Instant m_readAt;      ///< when the last reading began
};

} // namespace regulars
