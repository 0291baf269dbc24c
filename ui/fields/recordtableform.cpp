// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fields/recordtableform.h"

#include "ui/base/formbinder.h"
#include "ui/base/notice.h"
#include "ui/base/textlabel.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

RecordTableForm::RecordTableForm(const RecordTable &table, QWidget *parent)
    : FormDialog(table.id.isValid() ? tr("Rename table") : tr("New table"), parent), m_table(table)
{
    auto *about = new TextLabel(tr("A customer can have several rows in a table: each of their pets, cars or stays."),
                                FontRole::Body, ColourRole::Muted, this);
    about->setWordWrap(true);
    auto *form = new QWidget(this);
    body()->addWidget(about);
    body()->addWidget(form);
    body()->addStretch(1);
    m_form = new FormBinder(form);
    m_form->addText(u"name"_s, tr("Name, such as “Pets”"), 60).setRequired();
    m_form->setValue(u"name"_s, table.name);
    m_form->markClean();
    setSaveText(table.id.isValid() ? tr("Save") : tr("Add", "a table"));
    resize(460, 240);
    m_form->field(u"name"_s).editor()->setFocus();
}

bool RecordTableForm::isDirty() const
{
    return m_form->isDirty();
}

void RecordTableForm::save()
{
    notice()->hide();
    RecordTable table = m_table;
    table.name = m_form->value<QString>(u"name"_s).simplified();
    const QList<Error> errors = m_form->check() + validate(table);
    showOthers(m_form->showErrors(errors));
    if (!errors.isEmpty())
        return;
    setSaving(true);
    Q_EMIT submitted(table);
}

void RecordTableForm::showFailure(const Error &error)
{
    setSaving(false);
    showOthers(m_form->showErrors({error}));
}

} // namespace regulars
