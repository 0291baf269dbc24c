// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"

#include "ui/customers/linesedit.h"

#include <vector>

class QLineEdit;

namespace regulars {

/// Edits the shop's own fields of a customer as pairs of name and value. Pairs left empty do not count.
class CustomFieldsEdit final : public LinesEdit
{
    Q_OBJECT

public:
    explicit CustomFieldsEdit(QWidget *parent = nullptr);

    [[nodiscard]] QList<CustomField> fields() const;
    void setFields(const QList<CustomField> &fields);
    /// Marks the name of the n-th field of fields() as wrong; the keyboard goes to the first of them.
    void markInvalid(const QList<int> &indexes);

private:
    struct Row
    {
        QWidget *widget;
        QLineEdit *name;
        QLineEdit *value;
    };
    void addRow(const CustomField &field);
    void addEmptyLine() override { addRow({}); }
    void forgetLine(QWidget *line) override;
    [[nodiscard]] QWidget *lastEditor() const override;

    std::vector<Row> m_rows;
};

} // namespace regulars
