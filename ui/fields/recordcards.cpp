// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fields/recordcards.h"

#include "ui/base/card.h"
#include "ui/base/metrics.h"
#include "ui/customers/factlist.h"
#include "ui/fields/owntexts.h"

#include <QtWidgets/QBoxLayout>

namespace regulars {

RecordCards::RecordCards(const Formatting &formatting, QWidget *parent)
    : QWidget(parent), m_formatting(formatting), m_cards(new QVBoxLayout(this))
{
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(space::l);
    hide();
}

void RecordCards::setRecords(const Customer &customer, const OwnFields &own)
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const RecordTable &table : own.tables) {
        QList<OwnRecord> records = customer.records;
        records.removeIf([&](const OwnRecord &record) { return record.table != table.id; });
        if (!records.isEmpty() && !table.columns.isEmpty())
            addCard(table, records);
    }
    setVisible(m_cards->count() > 0);
}

void RecordCards::addCard(const RecordTable &table, const QList<OwnRecord> &records)
{
    auto *card = new Card(table.name, this);
    card->body()->setSpacing(space::m);
    bool first = true;
    for (const OwnRecord &record : records) {
        auto *facts = new FactList(card);
        for (const FieldDefinition &column : table.columns) {
            if (const QString value = record.cells.value(column.uid); !value.isEmpty())
                facts->addText(column.name, OwnTexts::value(column, value, m_formatting));
        }
        if (!std::exchange(first, false))
            card->body()->addWidget(new Separator(card));
        card->body()->addWidget(facts);
    }
    m_cards->addWidget(card);
}

} // namespace regulars
