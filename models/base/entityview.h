// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/entityviewbase.h"
#include "models/base/whendone.h"

#include <functional>
#include <optional>

namespace regulars {

/// One record as a page shows it, read again whenever it changes.
template<typename Key, typename Value>
class EntityView : public EntityViewBase
{
public:
    /// Shows another record; an invalid key shows none. The same key again reads nothing anew.
    void show(Key key)
    {
        if (key == m_key && state() != State::Empty)
            return;
        m_key = key;
        m_value.reset();
        restart(key.isValid());
    }
    [[nodiscard]] Key key() const { return m_key; }
    /// The record as last read; also there while it is read again and after a failure to do so.
    [[nodiscard]] const std::optional<Value> &value() const { return m_value; }

protected:
    using ReadJob = std::function<Result<Value>(Connection &)>;

    EntityView(Database &source, QObject *parent) : EntityViewBase(source, parent) {}
    [[nodiscard]] virtual ReadJob readJob(Key key) const = 0;

private:
    void read(quint64 generation) final
    {
        whenDone(database().read(readJob(m_key), token()), this, [this, generation](const Result<Value> &answer) {
            if (!isCurrent(generation))
                return;
            if (answer) {
                m_value = *answer;
                finishReading();
            } else {
                if (answer.error().code == ErrorCode::NotFound)
                    m_value.reset();
                failReading(answer.error());
            }
        });
    }

    Key m_key;
    std::optional<Value> m_value;
};

} // namespace regulars
