// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/userform.h"

#include "core/people/signindelay.h"
#include "ui/base/formbinder.h"
#include "ui/base/notice.h"
#include "ui/people/peopletexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace regulars {

UserForm::UserForm(const User &user, QWidget *parent)
    : FormDialog(user.id.isValid() ? tr("Edit person") : tr("New person"), parent), m_user(user)
{
    auto *form = new QWidget(this);
    body()->addWidget(form);
    body()->addStretch(1);
    m_form = new FormBinder(form, 2);
    m_form->addText(u"name"_s, tr("Name"), 100).setRequired();
    QList<std::pair<QVariant, QString>> roles;
    for (const auto &[role, roleName] : EnumNames<UserRole>::names)
        roles.append({QString::fromUtf16(roleName), PeopleTexts::role(role)});
    m_form->addChoice(u"role"_s, tr("Role"), roles);
    m_form->addText(u"secret"_s,
                    user.hasSecret ? tr("New PIN or password (empty: as before)") : tr("PIN or password (empty: none)"));
    m_form->addText(u"repeated"_s, tr("The same again"));
    for (const QString &id : {u"secret"_s, u"repeated"_s})
        qobject_cast<QLineEdit *>(m_form->field(id).editor())->setEchoMode(QLineEdit::Password);
    if (user.hasSecret)
        m_form->addCheck(u"without"_s, tr("Signs in without PIN or password from now on"));
    m_form->setValue(u"name"_s, user.name);
    m_form->setValue(u"role"_s, nameOf(user.role));
    m_form->markClean();
    setSaveText(user.id.isValid() ? tr("Save") : tr("Add person"));
    resize(560, 340);
    m_form->field(u"name"_s).editor()->setFocus();
}

std::optional<QString> UserForm::secret() const
{
    if (m_user.hasSecret && m_form->value<bool>(u"without"_s))
        return QString(u""_s);
    const auto entered = m_form->value<QString>(u"secret"_s);
    return entered.isEmpty() ? std::nullopt : std::optional(entered);
}

bool UserForm::isDirty() const
{
    return m_form->isDirty();
}

void UserForm::save()
{
    notice()->hide();
    QList<Error> errors = m_form->check();
    const auto entered = m_form->value<QString>(u"secret"_s);
    if (!entered.isEmpty() && entered.size() < shortestSecret)
        errors += invalidField(u"secret"_s, u"too_short"_s, {{u"limit"_s, shortestSecret}});
    if (entered != m_form->value<QString>(u"repeated"_s))
        errors += invalidField(u"repeated"_s, u"not_the_same"_s);
    showOthers(m_form->showErrors(errors));
    if (!errors.isEmpty())
        return;
    User user = m_user;
    user.name = m_form->value<QString>(u"name"_s);
    user.role = valueOf<UserRole>(m_form->value<QString>(u"role"_s));
    setSaving(true);
    Q_EMIT submitted(user, secret());
}

void UserForm::showFailure(const Error &error)
{
    setSaving(false);
    showOthers(m_form->showErrors({error}));
}

} // namespace regulars
