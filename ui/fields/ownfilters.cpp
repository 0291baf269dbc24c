// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fields/ownfilters.h"

#include "models/fields/fieldsview.h"
#include "ui/fields/fieldconditionform.h"
#include "ui/fields/owntexts.h"

#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

const QString idPrefix = QStringLiteral("own:");

QString menuText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

/// A condition takes the place of one that asks the same of the same field.
CustomerFilter withCondition(CustomerFilter filter, const FieldCondition &condition)
{
    filter.own.removeIf(
        [&](const FieldCondition &each) { return each.uid == condition.uid && each.test == condition.test; });
    filter.own += condition;
    return filter;
}

} // namespace

OwnFilters::OwnFilters(Database &database, const Formatting &formatting, QWidget *parent)
    : QObject(parent), m_parent(parent), m_fields(new FieldsView(database, this)), m_formatting(formatting)
{
    connect(m_fields, &FieldsView::changed, this, &OwnFilters::changed);
}

bool OwnFilters::isEmpty() const
{
    return m_fields->fields().isEmpty();
}

void OwnFilters::fill(QMenu *menu, const CustomerFilter &filter)
{
    const OwnFields own = m_fields->fields();
    for (const FieldDefinition &field : own.fields)
        addField(menu, field, filter);
    if (!own.fields.isEmpty() && !own.tables.isEmpty())
        menu->addSeparator();
    for (const RecordTable &table : own.tables) {
        QMenu *columns = menu->addMenu(menuText(table.name));
        columns->setEnabled(!table.columns.isEmpty());
        for (const FieldDefinition &column : table.columns)
            addField(columns, column, filter);
    }
}

void OwnFilters::addField(QMenu *menu, const FieldDefinition &definition, const CustomerFilter &filter)
{
    if (definition.type != FieldType::YesNo && definition.type != FieldType::Choice) {
        QAction *ask = menu->addAction(menuText(tr("%1…", "a field; asks for its value").arg(definition.name)));
        ask->setCheckable(true);
        ask->setChecked(std::any_of(filter.own.begin(), filter.own.end(),
                                    [&](const FieldCondition &each) { return each.uid == definition.uid; }));
        connect(ask, &QAction::triggered, this, [this, definition, filter] { openForm(definition, filter); });
        return;
    }
    QMenu *values = menu->addMenu(menuText(definition.name));
    const QStringList choices = definition.type == FieldType::YesNo ? QStringList{u"yes"_s, u"no"_s} : definition.choices;
    for (const QString &choice : choices)
        addChoice(values, OwnTexts::value(definition, choice, m_formatting), {definition.uid, FieldTest::Is, choice},
                  filter);
    values->addSeparator();
    addChoice(values, OwnTexts::test(definition.type, FieldTest::IsSet), {definition.uid, FieldTest::IsSet, {}}, filter);
}

void OwnFilters::addChoice(QMenu *menu, const QString &text, const FieldCondition &condition, const CustomerFilter &filter)
{
    const bool holds = filter.own.contains(condition);
    CustomerFilter chosen = filter;
    if (holds)
        chosen.own.removeAll(condition);
    else
        chosen = withCondition(filter, condition);
    QAction *action = menu->addAction(menuText(text));
    action->setCheckable(true);
    action->setChecked(holds);
    connect(action, &QAction::triggered, this, [this, chosen] { Q_EMIT filterChosen(chosen); });
}

void OwnFilters::openForm(const FieldDefinition &definition, const CustomerFilter &filter)
{
    const OwnFields own = m_fields->fields();
    const RecordTable *table = own.table(definition.table);
    const QString title = table ? OwnTexts::columnName(*table, definition) : definition.name;
    std::optional<FieldCondition> known;
    for (const FieldCondition &each : filter.own) {
        if (each.uid == definition.uid)
            known = each;
    }
    auto *form = new FieldConditionForm(definition, title, known, m_parent->window());
    connect(form, &FieldConditionForm::submitted, this,
            [this, filter](const FieldCondition &condition) { Q_EMIT filterChosen(withCondition(filter, condition)); });
    connect(form, &QDialog::finished, form, &QObject::deleteLater);
    form->openForm();
}

QList<std::pair<QString, QString>> OwnFilters::chips(const CustomerFilter &filter) const
{
    const OwnFields own = m_fields->fields();
    QList<std::pair<QString, QString>> chips;
    for (const FieldCondition &condition : filter.own)
        chips.append({idPrefix + toText(condition), OwnTexts::condition(own, condition, m_formatting)});
    return chips;
}

void OwnFilters::takeOff(CustomerFilter &filter, const QString &id)
{
    if (!id.startsWith(idPrefix))
        return;
    if (const auto condition = fieldConditionFromText(id.mid(idPrefix.size())))
        filter.own.removeAll(*condition);
}

} // namespace regulars
