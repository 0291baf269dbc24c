// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exportrecord.h"
#include "models/base/querylist.h"

namespace regulars {

/// Who took data out, the newest first, as many as somebody wants to see. Reads at once and follows; stays empty for those
/// who may not export themselves.
class ExportLogList final : public QueryList<ExportRecord>
{
    Q_OBJECT

public:
    explicit ExportLogList(Database &database, QObject *parent = nullptr);

    void refresh();
    void showMore();
    /// Whether there may be older ones than those in the model.
    [[nodiscard]] bool hasMore() const { return rowCount() >= m_wanted; }

    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;

private:
    int m_wanted;
};

} // namespace regulars
