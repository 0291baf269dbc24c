// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/duplicates/mergedialog.h"

#include "ui/base/notice.h"
#include "ui/base/textlabel.h"
#include "ui/duplicates/mergetable.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

namespace regulars {

namespace {

constexpr int usualHeight = 640;

CustomerId usualSurvivor(const QList<MergeRecord> &records)
{
    QList<Customer> customers;
    QList<CustomerStats> stats;
    for (const MergeRecord &record : records) {
        customers += record.customer;
        stats += record.stats;
    }
    return defaultSurvivor(customers, stats);
}

} // namespace

MergeDialog::MergeDialog(const QList<MergeRecord> &records, const Formatting &formatting, QWidget *parent)
    : FormDialog(tr("Merge customers"), parent),
      m_records(records),
      m_table(new MergeTable(records, usualSurvivor(records), formatting, this))
{
    auto *advice = new TextLabel(
        tr("Orders, timeline, e-mail addresses, phones, addresses and tags are joined. Where the records "
           "differ, choose what stays. Everything can be taken apart again, also later."),
        FontRole::Body, ColourRole::Muted, this);
    advice->setWordWrap(true);
    body()->addWidget(advice);
    body()->addWidget(m_table);
    body()->addStretch(1);
    setSaveText(tr("Merge %n customer(s)", "", static_cast<int>(records.size())));
    resize(m_table->sizeHint().width(), usualHeight);
    for (auto *choice : m_table->findChildren<QRadioButton *>()) {
        if (choice->isChecked()) {
            choice->setFocus();
            break;
        }
    }
}

void MergeDialog::save()
{
    notice()->hide();
    MergeCustomers merge;
    merge.survivor = m_table->survivor();
    merge.choices = m_table->choices();
    for (const MergeRecord &record : std::as_const(m_records)) {
        merge.versions.insert(record.customer.id, record.customer.rowVersion);
        if (record.customer.id != merge.survivor)
            merge.others += record.customer.id;
    }
    setSaving(true);
    Q_EMIT submitted(merge);
}

void MergeDialog::showFailure(const Error &error)
{
    setSaving(false);
    showOthers({error});
}

} // namespace regulars
