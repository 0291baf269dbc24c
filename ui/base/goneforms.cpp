// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/goneforms.h"

#include "models/base/orderedlist.h"
#include "ui/base/formdialog.h"
#include "ui/base/keptforms.h"

namespace regulars {

void forgetFormsOfGone(const OrderedList &list, KeptForms &forms, const std::function<QString(qint64)> &key)
{
    const auto forget = [&list, &forms, key](qint64 id) {
        FormDialog *form = forms.form(key(id));
        if (!form)
            return;
        if (!form->isVisible()) {
            forms.forget(key(id));
            return;
        }
        // It would say that what was entered is kept.
        QObject::disconnect(form, &FormDialog::entriesKept, &forms, nullptr);
        QObject::connect(form, &FormDialog::entriesKept, &list, [&list, &forms, key, id] {
            if (list.rowOf(id) < 0)
                forms.forget(key(id));
        });
    };
    QObject::connect(&list, &OrderedList::rowsAboutToBeRemoved, &list,
                     [&list, forget](const QModelIndex &, int first, int last) {
                         for (int row = first; row <= last; ++row)
                             forget(list.entries().at(row).id);
                     });
}

} // namespace regulars
