// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/deskform.h"

#include "ui/base/formbinder.h"
#include "ui/base/notice.h"

#include <QtWidgets/QBoxLayout>

namespace regulars {

DeskForm::DeskForm(const QString &title, QWidget *parent) : FormDialog(title, parent)
{
    auto *fields = new QWidget(this);
    body()->addWidget(fields);
    body()->addStretch(1);
    m_form = std::make_unique<FormBinder>(fields, 2);
}

DeskForm::~DeskForm() = default;

bool DeskForm::isDirty() const
{
    return m_form->isDirty();
}

void DeskForm::showFailure(const Error &error)
{
    setSaving(false);
    showOthers(m_form->showErrors({error}));
}

bool DeskForm::accepts(const QList<Error> &errors)
{
    notice()->hide();
    if (!m_form->validate())
        return false;
    showOthers(m_form->showErrors(errors));
    if (errors.isEmpty())
        setSaving(true);
    return errors.isEmpty();
}

} // namespace regulars
