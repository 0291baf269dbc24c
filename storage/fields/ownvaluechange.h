// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fields/fieldvalue.h"
#include "storage/journal/table.h"

#include <functional>
#include <set>

namespace regulars {

class Connection;
class WriteSession;

/// Changes the stored values of one field or column for all customers, and counts those that can't be kept. Everything
/// throws SqlFailure.
class OwnValueChange
{
public:
    OwnValueChange(WriteSession &session, bool dropUnfitting);

    /// Values of the customers' fields of these names get the name and form of `after`.
    void convertFields(const QStringList &names, const FieldDefinition &after, const WrittenStyle &style);
    /// The cells of the column get the form of `after`.
    void convertCells(const FieldDefinition &after, const WrittenStyle &style);
    void removeFields(const QString &name);
    void removeCells(const FieldDefinition &column);
    void removeRows(RecordTableId table);

    [[nodiscard]] int unfitting() const { return m_unfitting; }
    [[nodiscard]] const QStringList &examples() const { return m_examples; }

    /// The names of customers' fields that mean the same as this one.
    [[nodiscard]] static QStringList sameNames(Connection &connection, const QString &name);

private:
    struct Row
    {
        qint64 id;
        CustomerId customer;
        QString text;
    };
    [[nodiscard]] QList<Row> fieldsOf(const QString &name);
    [[nodiscard]] QList<Row> recordsOf(RecordTableId table);
    /// `change` changes a cell in place; an empty one goes, and so does a row without cells.
    void changeCells(const FieldDefinition &column, const std::function<void(QString &)> &change);
    /// The value in the form of the definition; nothing where it does not fit.
    [[nodiscard]] std::optional<QString> fitted(const FieldDefinition &definition, const QString &value,
                                                const WrittenStyle &style);
    void dropped(const QString &value);
    void writeField(const Row &row, const QString &name, const QString &value);
    void writeCells(const Row &row, const QString &cells);
    void removeRow(Table table, const Row &row);
    void touch(CustomerId customer);

    WriteSession &m_session;
    bool m_dropUnfitting;
    int m_unfitting = 0;
    QStringList m_examples;
    std::set<CustomerId> m_touched;
};

} // namespace regulars
