// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mail/mailaccountform.h"

#include "ui/base/errortext.h"
#include "ui/base/formbinder.h"
#include "ui/base/notice.h"
#include "ui/mail/mailtexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int lastPort = 65535;

} // namespace

MailAccountForm::MailAccountForm(const MailAccount &account, QWidget *parent)
    : FormDialog(account.id.isValid() ? tr("Edit mail account") : tr("New mail account"), parent), m_account(account)
{
    auto *form = new QWidget(this);
    body()->addWidget(form);
    body()->addStretch(1);
    m_form = new FormBinder(form, 2);
    addFields();
    fill();
    connect(qobject_cast<QCheckBox *>(m_form->field(u"same_login"_s).editor()), &QCheckBox::toggled, this,
            &MailAccountForm::showOwnLogin);
    showOwnLogin();
    m_form->markClean();
    m_try = new QPushButton(tr("Try it"), this);
    m_try->setObjectName(u"try_account"_s);
    footer()->addWidget(m_try);
    connect(m_try, &QPushButton::clicked, this, [this] {
        if (const auto filledIn = entered()) {
            m_try->setEnabled(false);
            notice()->show(tr("Connecting to the mail server…"), Tone::Info);
            Q_EMIT tryRequested(*filledIn, typed());
        }
    });
    setSaveText(account.id.isValid() ? tr("Save") : tr("Add account"));
    resize(680, 680);
    m_form->field(u"address"_s).editor()->setFocus();
}

void MailAccountForm::addFields()
{
    m_form->addText(u"address"_s, tr("E-mail address")).setRequired();
    m_form->addText(u"name"_s, tr("Name that customers read"));
    m_form->addText(u"user"_s, tr("User name at the mail server"));
    addPassword(u"password"_s, m_account.id.isValid() ? tr("Password (empty: as before)") : tr("Password"));
    addServer(u"smtp"_s, tr("Server for sending (SMTP)"));
    addServer(u"imap"_s, tr("Server for fetching (IMAP)"));
    m_form->beginRow();
    m_form->addCheck(u"same_login"_s, tr("Same user name and password for fetching"));
    m_form->beginRow();
    m_form->addText(u"imap_user"_s, tr("User name for fetching"));
    addPassword(u"imap_password"_s,
                m_account.ownFetchPassword ? tr("Password for fetching (empty: as before)") : tr("Password for fetching"));
    m_form->addText(u"folder"_s, tr("Folder that is fetched"));
    m_form->addDate(u"fetch_since"_s, tr("Only mail from this day on"));
}

void MailAccountForm::addPassword(const QString &name, const QString &title)
{
    qobject_cast<QLineEdit *>(m_form->addText(name, title).editor())->setEchoMode(QLineEdit::Password);
}

// Most mail providers know one user name with one password for both.
void MailAccountForm::showOwnLogin()
{
    const bool own = !m_form->value<bool>(u"same_login"_s);
    m_form->field(u"imap_user"_s).setVisible(own);
    m_form->field(u"imap_password"_s).setVisible(own);
}

TypedPasswords MailAccountForm::typed() const
{
    const bool same = m_form->value<bool>(u"same_login"_s);
    return {m_form->value<QString>(u"password"_s), same ? QString() : m_form->value<QString>(u"imap_password"_s)};
}

/// One user name stands for both servers unless fetching has its own.
Error MailAccountForm::atField(Error error) const
{
    const bool shared = error.field == "imap_user"_L1 && m_form->value<bool>(u"same_login"_s);
    if (error.field == "smtp_user"_L1 || shared)
        error.field = u"user"_s;
    return error;
}

void MailAccountForm::addServer(const QString &name, const QString &title)
{
    QList<std::pair<QVariant, QString>> securities;
    for (const auto &[security, securityName] : EnumNames<MailSecurity>::names)
        securities.append({QString::fromUtf16(securityName), MailTexts::security(security)});
    m_form->beginRow();
    m_form->addText(name + u"_host"_s, title);
    m_form->addWhole(name + u"_port"_s, tr("Port (0: the usual one)"), 0, lastPort);
    m_form->addChoice(name + u"_security"_s, tr("Connection"), securities);
}

void MailAccountForm::fill()
{
    m_form->setValue(u"address"_s, m_account.address);
    m_form->setValue(u"name"_s, m_account.name);
    m_form->setValue(u"user"_s, m_account.smtp.user.isEmpty() ? m_account.imap.user : m_account.smtp.user);
    const bool apart = m_account.smtp.isSet() && m_account.imap.isSet() && m_account.smtp.user != m_account.imap.user;
    m_form->setValue(u"same_login"_s, !m_account.ownFetchPassword && !apart);
    m_form->setValue(u"imap_user"_s, m_account.imap.user);
    const auto fillServer = [this](const QString &name, const MailServer &server) {
        m_form->setValue(name + u"_host"_s, server.host);
        m_form->setValue(name + u"_port"_s, QVariant::fromValue<qint64>(server.port));
        m_form->setValue(name + u"_security"_s, nameOf(server.security));
    };
    fillServer(u"smtp"_s, m_account.smtp);
    fillServer(u"imap"_s, m_account.imap);
    m_form->setValue(u"folder"_s, m_account.folder);
    m_form->setValue(u"fetch_since"_s, m_account.fetchSince);
}

std::optional<MailAccount> MailAccountForm::entered()
{
    notice()->hide();
    MailAccount account = m_account;
    account.address = m_form->value<QString>(u"address"_s);
    account.name = m_form->value<QString>(u"name"_s);
    const auto serverOf = [this](const QString &name) {
        MailServer server;
        server.host = m_form->value<QString>(name + u"_host"_s).trimmed();
        server.port = static_cast<int>(m_form->value<qint64>(name + u"_port"_s));
        server.security = valueOf<MailSecurity>(m_form->value<QString>(name + u"_security"_s));
        server.user = m_form->value<QString>(u"user"_s).trimmed();
        return server;
    };
    account.smtp = serverOf(u"smtp"_s);
    account.imap = serverOf(u"imap"_s);
    account.ownFetchPassword = account.imap.isSet() && !m_form->value<bool>(u"same_login"_s);
    if (account.ownFetchPassword)
        account.imap.user = m_form->value<QString>(u"imap_user"_s).trimmed();
    account.folder = m_form->value<QString>(u"folder"_s);
    account.fetchSince = m_form->value<QDate>(u"fetch_since"_s);
    QList<Error> errors = m_form->check();
    for (const Error &error : validate(account)) {
        const Error placed = atField(error);
        const bool there = std::any_of(errors.begin(), errors.end(),
                                       [&](const Error &e) { return e.field == placed.field; });
        if (!there)
            errors += placed;
    }
    showOthers(m_form->showErrors(errors));
    return errors.isEmpty() ? std::optional(account) : std::nullopt;
}

bool MailAccountForm::isDirty() const
{
    return m_form->isDirty();
}

void MailAccountForm::save()
{
    if (const auto account = entered()) {
        setSaving(true);
        Q_EMIT submitted(*account, typed());
    }
}

void MailAccountForm::showFailure(const Error &error)
{
    setSaving(false);
    showOthers(m_form->showErrors({atField(error)}));
}

void MailAccountForm::showTried(const Result<void> &tried)
{
    m_try->setEnabled(true);
    if (tried)
        notice()->show(tr("It works: the mail server accepts user name and password."), Tone::Good);
    else if (tried.error().code == ErrorCode::NotFound)
        notice()->show(tr("The mail server has no such folder."), Tone::Danger);
    else
        notice()->show(errorText(tried.error()), Tone::Danger);
}

} // namespace regulars
