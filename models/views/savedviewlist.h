// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/views/savedview.h"
#include "models/base/querylist.h"

namespace regulars {

/// The saved views of one list, in their order. Reads them at once and follows changes.
class SavedViewList final : public QueryList<SavedView>
{
    Q_OBJECT

public:
    SavedViewList(Database &database, const QString &list, QObject *parent = nullptr);

    void refresh();
    [[nodiscard]] const QString &list() const { return m_list; }
    /// Null when there is none of that uid.
    [[nodiscard]] const SavedView *find(const QString &uid) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;

private:
    QString m_list;
};

} // namespace regulars
