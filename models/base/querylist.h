// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/querymodel.h"
#include "models/base/whendone.h"

#include <functional>

namespace regulars {

/// The short answer to the latest question: what a person types finds, what a form could mean. A newer question stops
/// the older one; the old answer stays visible until the new one has come.
template<typename Row>
class QueryList : public QueryModel
{
public:
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

protected:
    using Job = std::function<Result<QList<Row>>(Connection &)>;

    QueryList(Database &source, QObject *parent) : QueryModel(source, parent) {}

    void ask(Job job)
    {
        const quint64 generation = restart();
        whenDone(database().read(std::move(job), token()), this, [this, generation](const Result<QList<Row>> &rows) {
            if (!isCurrent(generation))
                return;
            if (!rows) {
                failReading(rows.error());
                return;
            }
            replace(*rows);
            finishReading();
        });
    }
    void askNothing()
    {
        replace({});
        stop();
    }

private:
    void replace(const QList<Row> &rows)
    {
        const int before = rowCount();
        const int after = static_cast<int>(rows.size());
        if (after < before) {
            beginRemoveRows({}, after, before - 1);
            m_rows.resize(after);
            endRemoveRows();
        }
        const int common = std::min(before, after);
        std::copy_n(rows.begin(), common, m_rows.begin());
        if (common > 0)
            Q_EMIT dataChanged(index(0), index(common - 1));
        if (after > before) {
            beginInsertRows({}, before, after - 1);
            m_rows = rows;
            endInsertRows();
        }
    }

    QList<Row> m_rows;
};

} // namespace regulars
