// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QSortFilterProxyModel>

namespace regulars {

class FieldHistory;
class Formatting;

/// The changes of a record in words, of all fields or of one.
class HistoryItems final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// Both must outlive it.
    HistoryItems(FieldHistory &history, const Formatting &formatting, QObject *parent = nullptr);

    /// Shows the changes of one field; an empty name shows all.
    void setField(const QString &field);
    [[nodiscard]] const QString &field() const { return m_field; }
    /// The fields of which changes are known, in the order of the alphabet.
    [[nodiscard]] QStringList fields() const;

    /// Qt::DisplayRole is what was changed, Qt::ToolTipRole when and by whom.
    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    FieldHistory &m_history;
    const Formatting &m_formatting;
    QString m_field;
};

} // namespace regulars
