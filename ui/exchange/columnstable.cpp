// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/columnstable.h"

#include "core/base/textfolding.h"
#include "core/exchange/importedconsent.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/exchange/importtexts.h"
#include "ui/exchange/subscriptionimporttexts.h"
#include "ui/exchange/ticketimporttexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>

namespace regulars {

namespace {

enum Column { Name, Sample, Meaning, ColumnCount };
constexpr int samplesShown = 3;
constexpr int unused = -1;
constexpr auto kindProperty = "kind";

} // namespace

ColumnsTable::ColumnsTable(QWidget *parent) : QTableWidget(0, ColumnCount, parent)
{
    setHorizontalHeaderLabels({tr("Column"), tr("What stands in it"), tr("Means")});
    setAccessibleName(tr("Columns of the file"));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    prepareTableView(this);
    horizontalHeader()->setSectionResizeMode(Sample, QHeaderView::Stretch);
    setColumnWidth(Name, 170);
    setColumnWidth(Meaning, 240);
    verticalHeader()->setDefaultSectionSize(extent::control + 2 * space::xs);
}

QComboBox *ColumnsTable::meaning(int column) const
{
    const QWidget *cell = cellWidget(column, Meaning);
    return cell ? cell->findChild<QComboBox *>() : nullptr;
}

QComboBox *ColumnsTable::addMeaning(int column)
{
    auto *cell = new QWidget(this);
    auto *combo = new QComboBox(cell);
    connect(combo, &QComboBox::activated, this, [this, column] { choose(column); });
    auto *layout = new QHBoxLayout(cell);
    layout->setContentsMargins(0, space::xs, 0, space::xs);
    layout->setSpacing(0);
    layout->addWidget(combo, 1);
    layout->addSpacing(space::s); // mirrored, unlike margins
    setCellWidget(column, Meaning, cell);
    return combo;
}

void ColumnsTable::setColumns(const QStringList &header, const std::vector<QStringList> &sample,
                              const ColumnMapping &mapping)
{
    m_mapping = mapping;
    m_kind = ImportKind::Orders;
    setRows(header, sample);
    for (int column = 0; column < rowCount(); ++column) {
        for (const auto &[field, fieldName] : EnumNames<OrderField>::names) {
            if (mapping.column(field) == column)
                meaning(column)->setCurrentIndex(meaning(column)->findData(static_cast<int>(field)));
        }
    }
}

void ColumnsTable::setColumns(const QStringList &header, const std::vector<QStringList> &sample,
                              const ContactMapping &mapping, const QList<FieldDefinition> &own)
{
    m_contactMapping = mapping;
    m_kind = ImportKind::Contacts;
    if (std::exchange(m_own, own) != own) {
        for (int column = 0; column < rowCount(); ++column)
            meaning(column)->clear(); // to be filled anew
    }
    setRows(header, sample);
    for (int column = 0; column < rowCount(); ++column) {
        const ContactColumn means = mapping.column(column);
        if (const int ownIndex = indexOfOwn(column, means); ownIndex >= 0) {
            meaning(column)->setCurrentIndex(ownIndex);
            continue;
        }
        if (means.field == ContactField::Consent && consentTargetOf(means.label)) {
            meaning(column)->setCurrentIndex(meaning(column)->findData(toText({means.field, means.label, 0})));
            continue;
        }
        const int index = means.field == ContactField::Unused ? 0 : meaning(column)->findData(static_cast<int>(means.field));
        if (!means.label.isEmpty())
            meaning(column)->setItemText(
                index, tr("%1 (%2)", "what a column means, its label").arg(ImportTexts::field(means.field), means.label));
        meaning(column)->setCurrentIndex(index);
    }
}

void ColumnsTable::setColumns(const QStringList &header, const std::vector<QStringList> &sample,
                              const TicketMapping &mapping)
{
    m_ticketMapping = mapping;
    m_kind = ImportKind::Tickets;
    setRows(header, sample);
    for (int column = 0; column < rowCount(); ++column) {
        for (const auto &[field, fieldName] : EnumNames<TicketField>::names) {
            if (mapping.column(field) == column)
                meaning(column)->setCurrentIndex(meaning(column)->findData(static_cast<int>(field)));
        }
    }
}

void ColumnsTable::setColumns(const QStringList &header, const std::vector<QStringList> &sample,
                              const SubscriptionMapping &mapping)
{
    m_subscriptionMapping = mapping;
    m_kind = ImportKind::Subscriptions;
    setRows(header, sample);
    for (int column = 0; column < rowCount(); ++column) {
        for (const auto &[field, fieldName] : EnumNames<SubscriptionField>::names) {
            if (mapping.column(field) == column)
                meaning(column)->setCurrentIndex(meaning(column)->findData(static_cast<int>(field)));
        }
    }
}

/// The entry of the shop's own field that the column fills, by its label or else by its name; -1 when it fills none.
int ColumnsTable::indexOfOwn(int column, const ContactColumn &means) const
{
    if (means.field != ContactField::Custom)
        return -1;
    const QString name = means.label.isEmpty() ? item(column, Name)->text() : means.label;
    for (const FieldDefinition &field : m_own) {
        if (field.uid == name || folded(field.name) == folded(name))
            return meaning(column)->findData(field.uid);
    }
    return -1;
}

/// What a column can mean. Filled anew only when the file turns out to be of another kind; without the labels of the
/// columns that were here before.
void ColumnsTable::fillMeanings(QComboBox *combo) const
{
    const bool areContacts = m_kind == ImportKind::Contacts;
    combo->setCurrentIndex(0);
    if (combo->count() > 0 && combo->property(kindProperty).toInt() == static_cast<int>(m_kind)) {
        for (int i = 1; areContacts && i < combo->count(); ++i) {
            if (const QVariant field = combo->itemData(i); field.typeId() == QMetaType::Int) // not one of the shop's own
                combo->setItemText(i, ImportTexts::field(static_cast<ContactField>(field.toInt())));
        }
        return;
    }
    combo->setProperty(kindProperty, static_cast<int>(m_kind));
    combo->clear();
    QList<std::pair<QString, int>> meanings;
    if (areContacts) {
        for (const auto &[field, fieldName] : EnumNames<ContactField>::names) {
            if (field != ContactField::Unused)
                meanings.append({ImportTexts::field(field), static_cast<int>(field)});
        }
    } else if (m_kind == ImportKind::Tickets) {
        for (const auto &[field, fieldName] : EnumNames<TicketField>::names)
            meanings.append({TicketImportTexts::field(field), static_cast<int>(field)});
    } else if (m_kind == ImportKind::Subscriptions) {
        for (const auto &[field, fieldName] : EnumNames<SubscriptionField>::names)
            meanings.append({SubscriptionImportTexts::field(field), static_cast<int>(field)});
    } else {
        for (const auto &[field, fieldName] : EnumNames<OrderField>::names)
            meanings.append({ImportTexts::field(field), static_cast<int>(field)});
    }
    combo->addItem(tr("(not used)"), unused);
    for (const auto &[text, value] : std::as_const(meanings))
        combo->addItem(text, value);
    if (areContacts) {
        for (const ConsentTarget &target : consentTargets())
            combo->addItem(ImportTexts::target(target), toText({ContactField::Consent, labelOf(target), 0}));
        for (const FieldDefinition &field : m_own)
            combo->addItem(tr("Own field “%1”").arg(field.name), field.uid);
    }
    combo->setCurrentIndex(0);
}

void ColumnsTable::setRows(const QStringList &header, const std::vector<QStringList> &sample)
{
    setRowCount(static_cast<int>(header.size()));
    QWidget *before = this;
    for (int column = 0; column < rowCount(); ++column) {
        QStringList values;
        for (const QStringList &row : sample) {
            const QString value = row.value(column).simplified();
            if (!value.isEmpty() && !values.contains(value) && values.size() < samplesShown)
                values.append(value.left(40));
        }
        setItem(column, Name, new QTableWidgetItem(header.at(column)));
        setItem(column, Sample, new QTableWidgetItem(values.join(QStringLiteral("  ·  "))));
        QComboBox *combo = meaning(column) ? meaning(column) : addMeaning(column);
        combo->setAccessibleName(tr("What %1 means").arg(header.at(column)));
        fillMeanings(combo);
        setTabOrder(before, combo);
        before = combo;
    }
}

void ColumnsTable::choose(int column)
{
    const QVariant means = meaning(column)->currentData();
    if (const auto consent = contactColumnFromText(means.toString());
        means.typeId() == QMetaType::QString && consent && consent->field == ContactField::Consent) {
        m_contactMapping.assign(column, *consent);
        Q_EMIT mappingEdited();
        return;
    }
    if (means.typeId() == QMetaType::QString) {
        m_contactMapping.assign(column, {ContactField::Custom, means.toString(), 0});
        Q_EMIT mappingEdited();
        return;
    }
    const int chosen = means.toInt();
    if (m_kind == ImportKind::Contacts) {
        const auto field = chosen == unused ? ContactField::Unused : static_cast<ContactField>(chosen);
        if (m_contactMapping.column(column).field != field || field == ContactField::Custom ||
            field == ContactField::Consent)
            m_contactMapping.assign(column, {field, {}, 0});
    } else if (m_kind == ImportKind::Tickets) {
        chooseOnly<TicketField>(m_ticketMapping, column, chosen);
    } else if (m_kind == ImportKind::Subscriptions) {
        chooseOnly<SubscriptionField>(m_subscriptionMapping, column, chosen);
    } else {
        chooseOnly<OrderField>(m_mapping, column, chosen);
    }
    Q_EMIT mappingEdited();
}

template<typename Field, typename Mapping>
void ColumnsTable::chooseOnly(Mapping &mapping, int column, int chosen)
{
    mapping.release(column);
    if (chosen == unused)
        return;
    const auto field = static_cast<Field>(chosen);
    if (QComboBox *before = meaning(mapping.column(field)))
        before->setCurrentIndex(0);
    mapping.assign(field, column);
}

ColumnMapping ColumnsTable::mapping() const
{
    return m_mapping;
}

} // namespace regulars
