// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/viewnameform.h"

#include "core/views/savedview.h"
#include "ui/base/formbinder.h"
#include "ui/base/notice.h"
#include "ui/base/textlabel.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

ViewNameForm::ViewNameForm(QWidget *parent) : FormDialog(tr("Save as a new view"), parent)
{
    auto *hint = new TextLabel(tr("A view keeps what the list is filtered and sorted by, what you searched for, and its "
                                  "columns. Everybody who works here sees it."),
                               FontRole::Body, ColourRole::Muted, this);
    hint->setWordWrap(true);
    body()->addWidget(hint);
    auto *form = new QWidget(this);
    body()->addWidget(form);
    body()->addStretch(1);
    m_form = new FormBinder(form);
    m_form->addText(u"name"_s, tr("Name"), longestViewName).setRequired();
    m_form->markClean();
    setSaveText(tr("Save view"));
    resize(440, 230);
    m_form->field(u"name"_s).editor()->setFocus();
}

bool ViewNameForm::isDirty() const
{
    return m_form->isDirty();
}

void ViewNameForm::save()
{
    notice()->hide();
    if (!m_form->validate())
        return;
    setSaving(true);
    Q_EMIT submitted(m_form->value<QString>(u"name"_s));
}

void ViewNameForm::showFailure(const Error &error)
{
    setSaving(false);
    showOthers(m_form->showErrors({error}));
}

} // namespace regulars
