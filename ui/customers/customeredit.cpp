// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/customeredit.h"

#include "models/search/searchmodel.h"
#include "ui/base/formbinder.h"
#include "ui/customers/groupchoices.h"

using namespace Qt::StringLiterals;

namespace regulars {

CustomerEdit::CustomerEdit(Database &database, QWidget *parent) : SuggestEdit(parent)
{
    setPlaceholderText(tr("Name, phone or card number"));
    setClearButtonEnabled(true);
    auto *customers = new SearchModel(database, SearchModel::CustomersOnly, this);
    connect(this, &SuggestEdit::suggestionsWanted, customers, &SearchModel::setText);
    connect(customers, &QueryModel::loaded, this, [this, customers] {
        QList<CustomerRow> found;
        for (const SearchHit &hit : customers->rows()) {
            if (const auto *row = std::get_if<CustomerRow>(&hit))
                found += *row;
        }
        showSuggestions(customers->text(), customerSuggestions(found));
    });
    connect(this, &QLineEdit::textChanged, this, [this] {
        m_customer = {};
        Q_EMIT customerChanged();
    });
    connect(this, &SuggestEdit::chosen, this, [this](const QVariant &value) {
        m_customer = value.value<CustomerId>();
        Q_EMIT customerChanged();
    });
}

FormField &addCustomer(FormBinder &form, const QString &id, const QString &label, CustomerEdit *edit, CustomerTyped typed)
{
    FormField &field = form.addEditor(id, label, edit,
                                      {[edit] { return edit->text(); }, [](const QVariant &) {},
                                       [edit, id, typed] {
                                           const bool isWrong = typed == CustomerTyped::MustBeChosen && edit->isUnclear();
                                           return isWrong ? QList<Error>{invalidField(id, u"not_in_the_list"_s)}
                                                          : QList<Error>();
                                       }},
                                      false);
    QObject::connect(edit, &CustomerEdit::customerChanged, &field, &FormField::edited);
    return field;
}

} // namespace regulars
