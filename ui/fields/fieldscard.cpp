// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fields/fieldscard.h"

#include "models/base/commandrunner.h"
#include "models/fields/fieldcommands.h"
#include "models/people/signin.h"
#include "ui/base/dialogs.h"
#include "ui/base/errortext.h"
#include "ui/base/flowlayout.h"
#include "ui/base/listviews.h"
#include "ui/base/messagebar.h"
#include "ui/base/metrics.h"
#include "ui/base/saveform.h"
#include "ui/base/textlabel.h"
#include "ui/fields/fieldform.h"
#include "ui/fields/owntexts.h"
#include "ui/fields/recordtableform.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

enum Column { Name, Kind, ColumnCount };
constexpr int mostRowsShown = 8;

/// The ids with that one moved; as they are where there is no room.
template<typename Item>
auto moved(const QList<Item> &items, decltype(Item::id) id, int by)
{
    QList<decltype(Item::id)> ids;
    for (const Item &item : items)
        ids += item.id;
    const qsizetype from = ids.indexOf(id);
    const qsizetype to = from + by;
    if (from >= 0 && to >= 0 && to < ids.size())
        ids.move(from, to);
    return ids;
}

} // namespace

FieldsCard::FieldsCard(const FieldsServices &services, QWidget *parent)
    : Card(tr("Own fields and tables"), parent), m_services(services)
{
    m_none = new TextLabel(
        tr("Note what matters in your shop: a shoe size, an allergy, the day of a check-up. A table holds "
           "several rows for each customer, such as their pets or cars."),
        FontRole::Body, ColourRole::Muted, this);
    m_none->setWordWrap(true);
    createList();
    body()->setSpacing(space::m);
    for (QWidget *part : std::initializer_list<QWidget *>{m_none, m_list, createButtons()})
        body()->addWidget(part);
    connect(&m_services.fields, &FieldsView::changed, this, &FieldsCard::refresh);
    connect(&m_services.signIn, &SignIn::changed, this, &FieldsCard::refresh);
    refresh();
}

void FieldsCard::createList()
{
    m_list = new QTableWidget(0, ColumnCount, this);
    m_list->setObjectName(u"own_fields"_s);
    m_list->setAccessibleName(tr("Own fields and tables"));
    m_list->setHorizontalHeaderLabels({tr("Name"), tr("Holds")});
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    prepareTableView(m_list);
    m_list->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_list->setColumnWidth(Kind, 200);
    connect(m_list, &QTableWidget::itemSelectionChanged, this, &FieldsCard::showChosen);
    connect(m_list, &QTableWidget::activated, this, &FieldsCard::edit);
    const auto key = [this](const QKeySequence &keys, auto run) {
        auto *action = new QAction(m_list);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
        connect(action, &QAction::triggered, this, run);
    };
    key(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { move(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { move(1); });
    key(QKeySequence::Delete, [this] { remove(); });
}

QWidget *FieldsCard::createButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new FlowLayout(row, space::s);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, const QString &name, auto pressed) {
        auto *button = new QPushButton(text, row);
        button->setObjectName(name);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, pressed);
        return button;
    };
    add(tr("Add field…"), u"add_own_field"_s, [this] { openField({}); });
    add(tr("Add table…"), u"add_own_table"_s, [this] { openTable({}); });
    m_addColumn = add(tr("Add column…"), u"add_own_column"_s, [this] {
        FieldDefinition column;
        column.table = chosen().table;
        openField(column);
    });
    m_edit = add(tr("Edit…"), u"edit_own_field"_s, [this] { edit(); });
    m_edit->setAccessibleName(tr("Edit field or table"));
    m_up = add(tr("Up"), u"own_field_up"_s, [this] { move(-1); });
    m_up->setToolTip(tr("Alt+Up"));
    m_down = add(tr("Down"), u"own_field_down"_s, [this] { move(1); });
    m_down->setToolTip(tr("Alt+Down"));
    m_remove = add(tr("Remove…"), u"remove_own_field"_s, [this] { remove(); });
    m_remove->setAccessibleName(tr("Remove field or table"));
    return row;
}

FieldsCard::Entry FieldsCard::chosen() const
{
    return m_entries.value(m_list->currentRow());
}

void FieldsCard::choose(const Entry &entry)
{
    m_list->setCurrentCell(static_cast<int>(m_entries.indexOf(entry)), Name);
}

void FieldsCard::addEntry(const Entry &entry, const QString &name, const QString &kind)
{
    const int row = m_list->rowCount();
    m_list->insertRow(row);
    m_list->setItem(row, Name, new QTableWidgetItem(name));
    m_list->setItem(row, Kind, new QTableWidgetItem(kind));
    m_entries += entry;
}

void FieldsCard::refresh()
{
    const OwnFields own = m_services.fields.fields();
    const Entry before = chosen();
    {
        const QSignalBlocker quiet(m_list);
        m_list->setRowCount(0);
        m_entries.clear();
        for (const FieldDefinition &field : own.fields)
            addEntry({{}, field.id}, field.name, OwnTexts::type(field.type));
        for (const RecordTable &table : own.tables) {
            addEntry({table.id, {}}, table.name, tr("Table with %n column(s)", "", static_cast<int>(table.columns.size())));
            for (const FieldDefinition &column : table.columns)
                addEntry({table.id, column.id}, OwnTexts::columnName(table, column), OwnTexts::type(column.type));
        }
        choose(before);
    }
    m_none->setVisible(own.isEmpty());
    m_list->setVisible(!own.isEmpty());
    fitHeightToRows(m_list, mostRowsShown);
    for (QPushButton *button : {m_addColumn, m_edit, m_up, m_down, m_remove})
        button->setVisible(!own.isEmpty());
    setEnabled(m_services.signIn.may(Right::Manage));
    showChosen();
}

void FieldsCard::showChosen()
{
    const Entry entry = chosen();
    const bool any = entry != Entry{};
    m_addColumn->setEnabled(entry.table.isValid());
    for (QPushButton *button : {m_edit, m_up, m_down, m_remove})
        button->setEnabled(any);
}

void FieldsCard::edit()
{
    const Entry entry = chosen();
    const OwnFields own = m_services.fields.fields();
    if (const FieldDefinition *field = own.definition(entry.field))
        openField(*field);
    else if (const RecordTable *table = own.table(entry.table))
        openTable(*table);
}

void FieldsCard::move(int by)
{
    const Entry entry = chosen();
    const OwnFields own = m_services.fields.fields();
    const RecordTable *table = own.table(entry.table);
    OrderFields order;
    if (entry.field.isValid())
        order.fields = moved(table ? table->columns : own.fields, entry.field, by);
    else if (table)
        order.tables = moved(own.tables, entry.table, by);
    m_services.commands.run(order, this, [this](const auto &answer) {
        if (!answer)
            showFailure(answer.error());
    });
}

void FieldsCard::openField(const FieldDefinition &definition)
{
    const OwnFields own = m_services.fields.fields();
    const RecordTable *table = own.table(definition.table);
    auto *form = new FieldForm(definition, table ? table->name : QString(), window());
    connect(form, &FieldForm::submitted, this,
            [this, form](const FieldDefinition &entered) { submit(form, entered, false); });
    connect(form, &QDialog::finished, form, &QObject::deleteLater);
    form->openForm();
}

void FieldsCard::submit(FieldForm *form, const FieldDefinition &definition, bool dropUnfitting)
{
    m_services.commands.run(SaveField{definition, writtenStyle(locale()), dropUnfitting}, form,
                            [this, form, definition](const auto &answer) {
                                if (answer)
                                    form->finish();
                                else if (answer.error().args.value(u"reason"_s) == u"values_do_not_fit"_s)
                                    askToDrop(form, definition, answer.error());
                                else
                                    form->showFailure(answer.error());
                            });
}

void FieldsCard::askToDrop(FieldForm *form, const FieldDefinition &definition, const Error &error)
{
    form->setSaving(false);
    const int count = error.args.value(u"count"_s).toInt();
    QStringList examples;
    for (const QString &example : error.args.value(u"examples"_s).toStringList())
        examples += tr("“%1”", "a value").arg(example);
    Question question;
    question.title = tr("%n value(s) do not fit", "", count);
    question.text = tr("%n value(s) of customers can't be read as “%1”.", "", count).arg(OwnTexts::type(definition.type)) +
                    u' ' + tr("For example: %1").arg(examples.join(u", "_s));
    question.details = tr("All others are kept. This can be undone.");
    question.choices = {tr("Remove %n value(s)", "", count)};
    question.dangerous = true;
    m_services.dialogs.ask(form, question, [this, form, definition](int) { submit(form, definition, true); });
}

void FieldsCard::openTable(const RecordTable &table)
{
    auto *form = new RecordTableForm(table, window());
    connect(form, &RecordTableForm::submitted, this,
            [this, form](const RecordTable &entered) { saveForm(m_services.commands, form, SaveRecordTable{entered}); });
    connect(form, &QDialog::finished, form, &QObject::deleteLater);
    form->openForm();
}

void FieldsCard::remove()
{
    const Entry entry = chosen();
    const OwnFields own = m_services.fields.fields();
    const FieldDefinition *field = own.definition(entry.field);
    const RecordTable *table = own.table(entry.table);
    if (!field && !table)
        return;
    Question question;
    question.title = tr("Remove “%1”?", "a field or table").arg(field ? field->name : table->name);
    question.text = field ? tr("What is noted there goes with it, for all customers.")
                          : tr("Its columns and all rows of all customers go with it.");
    question.details = tr("This can be undone.");
    question.choices = {tr("Remove")};
    question.dangerous = true;
    m_services.dialogs.ask(this, question, [this, entry](int) {
        const auto finished = [this](const auto &answer) {
            if (!answer)
                showFailure(answer.error());
        };
        if (entry.field.isValid())
            m_services.commands.run(RemoveField{entry.field}, this, finished);
        else
            m_services.commands.run(RemoveRecordTable{entry.table}, this, finished);
    });
}

void FieldsCard::showFailure(const Error &error)
{
    refresh(); // back to what holds
    m_services.messages.show({errorText(error), Tone::Danger, {}, {}, error.detail});
}

} // namespace regulars
