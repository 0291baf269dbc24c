// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/customerpreview.h"

#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/customers/customeredit.h"

#include <QtWidgets/QBoxLayout>

namespace regulars {

CustomerPreview::CustomerPreview(Database &database, QWidget *parent)
    : QWidget(parent), m_values(new MergeValuesView(database, this)), m_edit(new CustomerEdit(database, this))
{
    auto *label = new TextLabel(tr("Preview for"), FontRole::Small, ColourRole::Muted, this);
    m_edit->setAccessibleName(tr("Customer for the preview"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(label);
    layout->addWidget(m_edit, 1);
    connect(m_edit, &CustomerEdit::customerChanged, this, [this] {
        if (!m_edit->isUnclear())
            m_values->showCustomer(m_edit->customer());
    });
    connect(m_values, &MergeValuesView::changed, this, [this] {
        if (m_values->value())
            Q_EMIT valuesChanged(m_values->value()->values);
    });
    m_values->showCustomer({});
}

void CustomerPreview::setCustomer(CustomerId customer, const QString &name)
{
    m_edit->setQuietText(name);
    m_values->showCustomer(customer);
}

} // namespace regulars
