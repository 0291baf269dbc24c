// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/customerpreview.h"

#include "models/search/searchmodel.h"
#include "ui/base/metrics.h"
#include "ui/base/suggestedit.h"
#include "ui/base/textlabel.h"
#include "ui/customers/customertexts.h"

#include <QtWidgets/QBoxLayout>

namespace regulars {

CustomerPreview::CustomerPreview(Database &database, QWidget *parent)
    : QWidget(parent), m_values(new MergeValuesView(database, this)), m_edit(new SuggestEdit(this))
{
    auto *label = new TextLabel(tr("Preview for"), FontRole::Small, ColourRole::Muted, this);
    m_edit->setPlaceholderText(tr("Name, phone or card number"));
    m_edit->setAccessibleName(tr("Customer for the preview"));
    m_edit->setClearButtonEnabled(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(label);
    layout->addWidget(m_edit, 1);
    auto *customers = new SearchModel(database, SearchModel::CustomersOnly, this);
    connect(m_edit, &SuggestEdit::suggestionsWanted, customers, &SearchModel::setText);
    connect(customers, &QueryModel::loaded, this, [this, customers] {
        QList<Suggestion> suggestions;
        for (const SearchHit &hit : customers->rows()) {
            if (const auto *row = std::get_if<CustomerRow>(&hit))
                suggestions.append({CustomerTexts::name(row->name), row->email.isEmpty() ? row->phone : row->email,
                                    QVariant::fromValue(row->id)});
        }
        m_edit->showSuggestions(customers->text(), suggestions);
    });
    connect(m_edit, &SuggestEdit::chosen, this,
            [this](const QVariant &value) { m_values->showCustomer(value.value<CustomerId>()); });
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_values->showCustomer({});
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
