// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"
#include "core/fields/fielddefinition.h"
#include "ui/fields/owneditor.h"

#include <QtCore/QObject>

namespace regulars {

class FormBinder;
class RecordsEdit;

/// The part of a customer's form with the fields and tables of the shop's own: an editor for each, laid out by the binder.
class OwnFieldsEdit final : public QObject
{
    Q_OBJECT

public:
    /// `section` may be null when nothing is defined. `form` is the parent of the editors.
    OwnFieldsEdit(const OwnFields &own, FormBinder *section, QWidget *form);

    [[nodiscard]] bool isEmpty() const { return m_own.isEmpty(); }
    void setCustomer(const Customer &customer);
    /// Those that nobody has defined.
    [[nodiscard]] QList<CustomField> others(const QList<CustomField> &fields) const;
    /// Sets fields and rows to what stands in the form: the defined fields first, then `others`.
    void apply(Customer &customer, const QList<CustomField> &others) const;
    /// How many of the defined fields are filled in.
    [[nodiscard]] int fieldCount() const;
    /// What does not fit; what was wrong in `known` is let pass.
    [[nodiscard]] QList<Error> check(const Customer &entered, const Customer &known) const;
    /// The errors with the ids that editors have in the binder; marks the cells that are meant.
    [[nodiscard]] QList<Error> named(QList<Error> errors) const;

private:
    void addField(const FieldDefinition &definition, FormBinder *section, QWidget *form);
    void addTable(const RecordTable &table, FormBinder *section, QWidget *form);

    OwnFields m_own;
    QList<OwnEditor> m_fields;     ///< by defined field
    QList<RecordsEdit *> m_tables; ///< by table
};

} // namespace regulars
