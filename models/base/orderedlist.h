// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/roles.h"

#include <QtCore/QAbstractListModel>

namespace regulars {

/// A short list of records in an order that people set: by dragging rows, or by move(). The list itself stays as it is
/// until the new order has been saved and comes back with setEntries(). For a table it has several columns, which are all
/// the same to it: a proxy with words tells them apart.
class OrderedList final : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Entry
    {
        qint64 id = 0;  ///< distinct
        QString name;   ///< role::Title
        QVariant value; ///< role::Value
        bool movable = true;
    };

    explicit OrderedList(QObject *parent = nullptr, int columns = 1);

    /// Inserts, removes and changes rows, so that what is chosen stays chosen.
    void setEntries(const QList<Entry> &entries);
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    /// The row of the record, or -1.
    [[nodiscard]] int rowOf(qint64 id) const;
    /// Asks for the row to stand that many places further down; nothing at the ends.
    void move(int row, int by);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    /// A person wants the records in this order.
    void orderRequested(const QList<qint64> &ids);

private:
    void place(qint64 id, int row);

    QList<Entry> m_entries;
    int m_columns;
};

} // namespace regulars
