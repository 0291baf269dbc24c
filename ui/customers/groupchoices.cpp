// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/groupchoices.h"

#include "core/customers/membershiprules.h"
#include "models/customers/customerfinder.h"
#include "ui/base/suggestedit.h"
#include "ui/customers/customereditor.h"
#include "ui/customers/customertexts.h"

namespace regulars {

QList<Suggestion> customerSuggestions(const QList<CustomerRow> &customers)
{
    QList<Suggestion> suggestions;
    for (const CustomerRow &row : customers) {
        QStringList details{row.city, row.email, row.phone, CustomerTexts::kind(row.kind)};
        details.removeAll(QString());
        suggestions.append({CustomerTexts::name(row.name), details.first(), QVariant::fromValue(row.id)});
    }
    return suggestions;
}

void offerGroups(CustomerEditor &editor, Database &database)
{
    auto *groups = new CustomerFinder(database, &editor);
    QObject::connect(&editor, &CustomerEditor::groupsWanted, groups, [&editor, groups](const QString &text) {
        QList<CustomerKind> kinds;
        for (const CustomerKind kind : {CustomerKind::Household, CustomerKind::Company}) {
            if (canBelongTo(editor.kind(), kind))
                kinds += kind;
        }
        groups->find(text, kinds);
    });
    QObject::connect(groups, &QueryModel::loaded, &editor,
                     [&editor, groups] { editor.showGroups(groups->text(), customerSuggestions(groups->rows())); });
}

} // namespace regulars
