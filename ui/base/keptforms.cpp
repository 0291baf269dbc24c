// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/keptforms.h"

#include "ui/base/formdialog.h"
#include "ui/base/messagebar.h"
#include "ui/base/notice.h"

#include <QtCore/QPointer>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace regulars {

KeptForms::KeptForms(MessageBar &messages, QObject *parent)
    : QObject(parent), m_say([&messages](const QString &text, const QString &button, const Opener &pressed) {
          messages.show({text, Tone::Info, button, pressed, {}});
      })
{
}

KeptForms::KeptForms(Notice &notice, QObject *parent)
    : QObject(parent), m_say([this, &notice](const QString &text, const QString &button, const Opener &pressed) {
          notice.show(text, Tone::Info);
          connect(notice.addButton(button), &QPushButton::clicked, this, pressed);
      })
{
}

int KeptForms::unsaved() const
{
    return static_cast<int>(
        std::count_if(m_forms.begin(), m_forms.end(), [](const FormDialog *form) { return form->isDirty(); }));
}

bool KeptForms::reopen(const QString &key)
{
    FormDialog *form = m_forms.value(key);
    if (form)
        form->openForm();
    return form != nullptr;
}

bool KeptForms::reopenUnsaved()
{
    const auto unsaved = std::find_if(m_forms.begin(), m_forms.end(),
                                      [](const FormDialog *form) { return form->isDirty(); });
    return unsaved != m_forms.end() && reopen(unsaved.key());
}

void KeptForms::open(const QString &key, FormDialog *form, const Opener &anew)
{
    m_forms.insert(key, form);
    connect(form, &FormDialog::dismissed, this, [this, key] { forget(key); });
    connect(form, &QObject::destroyed, this, [this, key, form] {
        if (m_forms.value(key) == form)
            m_forms.remove(key);
    });
    connect(form, &FormDialog::startOverRequested, this, [this, key, anew] {
        forget(key);
        anew();
    });
    connect(form, &FormDialog::entriesKept, this, [this, key] {
        m_say(tr("Closed without saving. What you entered is kept."), tr("Open again"), [self = QPointer(this), key] {
            if (self)
                static_cast<void>(self->reopen(key));
        });
    });
    form->openForm();
}

void KeptForms::forget(const QString &key)
{
    if (FormDialog *form = m_forms.take(key)) {
        form->hide();
        form->deleteLater();
    }
}

} // namespace regulars
