// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fields/ownfieldsedit.h"

#include "core/fields/ownvalues.h"
#include "ui/base/formbinder.h"
#include "ui/fields/recordsedit.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

QString idOf(const QString &uid)
{
    return u"own:"_s + uid;
}

} // namespace

OwnFieldsEdit::OwnFieldsEdit(const OwnFields &own, FormBinder *section, QWidget *form) : QObject(form), m_own(own)
{
    for (const FieldDefinition &definition : m_own.fields)
        addField(definition, section, form);
    for (const RecordTable &table : m_own.tables)
        addTable(table, section, form);
}

void OwnFieldsEdit::addField(const FieldDefinition &definition, FormBinder *section, QWidget *form)
{
    // The editor is made before the field that wants to know of it.
    const auto field = std::make_shared<FormField *>(nullptr);
    const OwnEditor editor = createOwnEditor(definition, form, [field] {
        if (*field)
            Q_EMIT(*field)->edited();
    });
    *field = &section->addEditor(idOf(definition.uid), definition.name, editor.widget,
                                 {[editor] { return QVariant(editor.read()); },
                                  [editor](const QVariant &value) { editor.write(value.toString()); },
                                  {}},
                                 false);
    m_fields += editor;
}

void OwnFieldsEdit::addTable(const RecordTable &table, FormBinder *section, QWidget *form)
{
    auto *edit = new RecordsEdit(table, form);
    FormField &field = section->addEditor(
        idOf(table.uid), table.name, edit,
        {[edit] { return QVariant::fromValue(edit->records()); },
         [edit](const QVariant &value) { edit->setRecords(value.value<QList<OwnRecord>>()); },
         {}});
    connect(edit, &RecordsEdit::edited, &field, &FormField::edited);
    connect(edit, &RecordsEdit::edited, edit, &RecordsEdit::clearMarks);
    m_tables += edit;
}

void OwnFieldsEdit::setCustomer(const Customer &customer)
{
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields[i].write(ownValue(customer, m_own.fields[i]));
    for (RecordsEdit *table : std::as_const(m_tables))
        table->setRecords(customer.records);
}

QList<CustomField> OwnFieldsEdit::others(const QList<CustomField> &fields) const
{
    QList<CustomField> others = fields;
    others.removeIf([this](const CustomField &field) { return m_own.field(field.name) != nullptr; });
    return others;
}

void OwnFieldsEdit::apply(Customer &customer, const QList<CustomField> &others) const
{
    customer.fields.clear();
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (const QString value = m_fields[i].read(); !value.isEmpty())
            customer.fields += CustomField{m_own.fields[i].name, value};
    }
    customer.fields += others;
    customer.records.removeIf([this](const OwnRecord &record) { return m_own.table(record.table) != nullptr; });
    for (const RecordsEdit *table : m_tables)
        customer.records += table->records();
    settleOwnValues(customer, m_own);
}

int OwnFieldsEdit::fieldCount() const
{
    return static_cast<int>(
        std::count_if(m_fields.begin(), m_fields.end(), [](const OwnEditor &editor) { return !editor.read().isEmpty(); }));
}

QList<Error> OwnFieldsEdit::check(const Customer &entered, const Customer &known) const
{
    return ownValueErrors(entered, m_own, known);
}

QList<Error> OwnFieldsEdit::named(QList<Error> errors) const
{
    for (RecordsEdit *table : m_tables)
        table->clearMarks();
    for (Error &error : errors) {
        const QString uid = error.args.value(u"uid"_s).toString();
        const FieldDefinition *definition = m_own.definition(uid);
        if (definition == nullptr || (error.field != "own_fields"_L1 && error.field != "own_records"_L1))
            continue;
        if (!definition->table.isValid()) {
            error.field = idOf(uid);
            continue;
        }
        for (qsizetype i = 0; i < m_tables.size(); ++i) {
            if (m_own.tables[i].id != definition->table)
                continue;
            m_tables[i]->markInvalid(error.args.value(u"index"_s).toInt(), uid);
            error.field = idOf(m_own.tables[i].uid);
        }
    }
    return errors;
}

} // namespace regulars
