// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"

#include <QtWidgets/QWidget>

#include <vector>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace regulars {

/// Edits the shop's own fields of a customer as pairs of name and value. Pairs left empty do not count.
class CustomFieldsEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit CustomFieldsEdit(QWidget *parent = nullptr);

    [[nodiscard]] QList<CustomField> fields() const;
    void setFields(const QList<CustomField> &fields);
    /// Marks the name of the n-th field of fields() as wrong; the keyboard goes to the first of them.
    void markInvalid(const QList<int> &indexes);

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        QWidget *widget;
        QLineEdit *name;
        QLineEdit *value;
    };
    void addRow(const CustomField &field);
    void removeRow(QWidget *widget);

    QVBoxLayout *m_lines;
    QPushButton *m_add;
    std::vector<Row> m_rows;
};

} // namespace regulars
