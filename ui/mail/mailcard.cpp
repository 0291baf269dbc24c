// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mail/mailcard.h"

#include "models/base/commandrunner.h"
#include "models/mail/mailcentre.h"
#include "models/mail/mailcommands.h"
#include "models/people/signin.h"
#include "ui/base/dialogs.h"
#include "ui/base/formatting.h"
#include "ui/base/listviews.h"
#include "ui/base/messagebar.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/mail/mailaccountform.h"
#include "ui/mail/outboxdialog.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

enum Column { Address, Sends, Fetches, ColumnCount };
constexpr int mostRowsShown = 4;

} // namespace

MailCard::MailCard(const MailServices &services, QWidget *parent) : Card(tr("E-mail"), parent), m_services(services)
{
    m_none = new TextLabel(
        tr("With a mail account, customers' messages become tickets and your answers go out by themselves. "
           "Without one, drop messages as files, and copy your answers."),
        FontRole::Body, ColourRole::Muted, this);
    m_none->setWordWrap(true);
    createTable();
    body()->setSpacing(space::m);
    for (QWidget *part : std::initializer_list<QWidget *>{m_none, m_table, createButtons()})
        body()->addWidget(part);
    connect(&m_services.mail, &MailCentre::changed, this, &MailCard::refresh);
    connect(&m_services.signIn, &SignIn::changed, this, &MailCard::refresh);
    refresh();
}

void MailCard::createTable()
{
    m_table = new QTableWidget(0, ColumnCount, this);
    m_table->setObjectName(u"mail_accounts"_s);
    m_table->setAccessibleName(tr("Mail accounts"));
    m_table->setHorizontalHeaderLabels({tr("Address"), tr("Sends through"), tr("Fetches from")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    prepareTableView(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(Address, QHeaderView::Stretch);
    m_table->setColumnWidth(Sends, 190);
    m_table->setColumnWidth(Fetches, 190);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        m_edit->setEnabled(chosen() != nullptr);
        m_remove->setEnabled(chosen() != nullptr);
    });
    connect(m_table, &QTableWidget::activated, this, [this] {
        if (const MailAccount *account = chosen())
            openForm(*account);
    });
}

QWidget *MailCard::createButtons()
{
    auto *row = new QWidget(this);
    const auto button = [row](const QString &id, const QString &text, const QString &accessible) {
        auto *made = new QPushButton(text, row);
        made->setObjectName(id);
        made->setAccessibleName(accessible);
        return made;
    };
    m_add = button(u"add_account"_s, tr("Add account…"), tr("Add mail account"));
    m_edit = button(u"edit_account"_s, tr("Edit…"), tr("Edit mail account"));
    m_remove = button(u"remove_account"_s, tr("Remove…"), tr("Remove mail account"));
    m_fetch = button(u"fetch_mail"_s, tr("Fetch now"), tr("Fetch mail now"));
    m_outbox = button(u"show_outbox"_s, tr("Outbox…"), tr("Show the outbox"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    for (QPushButton *each : {m_add, m_edit, m_remove})
        layout->addWidget(each);
    layout->addStretch();
    layout->addWidget(m_fetch);
    layout->addWidget(m_outbox);
    connect(m_add, &QPushButton::clicked, this, [this] {
        MailAccount account;
        account.fetchSince = m_services.formatting.today();
        openForm(account);
    });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const MailAccount *account = chosen())
            openForm(*account);
    });
    connect(m_remove, &QPushButton::clicked, this, &MailCard::remove);
    connect(m_fetch, &QPushButton::clicked, &m_services.mail, &MailCentre::fetch);
    connect(m_outbox, &QPushButton::clicked, this, [this] {
        auto *outbox = new OutboxDialog(m_services.mail, m_services.commands, m_services.formatting, window());
        outbox->setAttribute(Qt::WA_DeleteOnClose);
        outbox->show();
    });
    return row;
}

const MailAccount *MailCard::chosen() const
{
    const QTableWidgetItem *item = m_table->currentRow() >= 0 ? m_table->item(m_table->currentRow(), Address) : nullptr;
    if (item == nullptr || !m_services.mail.view().value())
        return nullptr;
    for (const MailAccount &account : m_services.mail.view().value()->accounts) {
        if (account.id.value == item->data(Qt::UserRole).toLongLong())
            return &account;
    }
    return nullptr;
}

void MailCard::refresh()
{
    const auto &desk = m_services.mail.view().value();
    const QList<MailAccount> accounts = desk ? desk->accounts : QList<MailAccount>();
    m_none->setVisible(accounts.isEmpty());
    m_table->setVisible(!accounts.isEmpty());
    m_table->setRowCount(static_cast<int>(accounts.size()));
    for (int row = 0; row < accounts.size(); ++row) {
        const MailAccount &account = accounts.at(row);
        const QString texts[ColumnCount] = {account.address, account.smtp.host, account.imap.host};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setData(Qt::UserRole, QVariant::fromValue(account.id.value));
            m_table->setItem(row, column, item);
        }
    }
    fitHeightToRows(m_table, mostRowsShown);
    const bool manages = m_services.signIn.may(Right::Manage);
    m_add->setEnabled(manages);
    for (QPushButton *button : {m_edit, m_remove}) {
        button->setVisible(!accounts.isEmpty());
        button->setEnabled(manages && chosen() != nullptr);
    }
    m_table->setEnabled(manages);
    m_fetch->setVisible(std::any_of(accounts.begin(), accounts.end(), [](const MailAccount &a) { return a.imap.isSet(); }));
    m_fetch->setEnabled(!m_services.mail.isBusy());
    m_outbox->setVisible(desk && (!accounts.isEmpty() || !desk->outbox.isEmpty()));
}

void MailCard::openForm(const MailAccount &account)
{
    auto *form = new MailAccountForm(account, window());
    connect(form, &MailAccountForm::submitted, this,
            [this, form](const MailAccount &entered, const TypedPasswords &passwords) { submit(form, entered, passwords); });
    connect(form, &MailAccountForm::tryRequested, this,
            [this, form](const MailAccount &entered, const TypedPasswords &passwords) { tryOut(form, entered, passwords); });
    // A password is not kept for later: closing forgets it.
    connect(form, &QDialog::finished, form, &QObject::deleteLater);
    form->openForm();
}

void MailCard::submit(MailAccountForm *form, const MailAccount &account, const TypedPasswords &passwords)
{
    m_services.commands.run(SaveMailAccount{account}, form, [this, form, account, passwords](const auto &answer) {
        if (!answer) {
            form->showFailure(answer.error());
            return;
        }
        MailAccount saved = account;
        saved.id = answer->value;
        keep(form, saved, passwords);
    });
}

/// The view knows a new account a moment later, and then its uid.
void MailCard::keep(MailAccountForm *form, MailAccount account, const TypedPasswords &passwords)
{
    const auto &desk = m_services.mail.view().value();
    const QList<MailAccount> accounts = desk ? desk->accounts : QList<MailAccount>();
    const auto saved = std::find_if(accounts.begin(), accounts.end(),
                                    [&](const MailAccount &each) { return each.id == account.id; });
    if (saved == accounts.end()) {
        connect(
            &m_services.mail, &MailCentre::changed, form, [=, this] { keep(form, account, passwords); },
            Qt::SingleShotConnection);
        return;
    }
    account.uid = saved->uid;
    MailPasswords typed;
    if (!passwords.sending.isEmpty())
        typed.insert(passwordKey(account, MailProtocol::Smtp), passwords.sending);
    if (account.ownFetchPassword && !passwords.fetching.isEmpty())
        typed.insert(passwordKey(account, MailProtocol::Imap), passwords.fetching);
    keepNext(form, typed, true);
}

void MailCard::keepNext(MailAccountForm *form, MailPasswords passwords, bool forGood)
{
    if (!passwords.isEmpty()) {
        const QString key = passwords.constBegin().key();
        const QString password = passwords.take(key);
        m_services.mail.passwords().keep(key, password, form, [=, this](PasswordSafe::Kept kept) {
            keepNext(form, passwords, forGood && kept == PasswordSafe::Kept::InKeyring);
        });
        return;
    }
    form->finish();
    if (!forGood)
        m_services.messages.show({tr("No keyring answers on this computer. The password is remembered until Regulars is "
                                     "closed, and has to be typed in again then."),
                                  Tone::Warning,
                                  {},
                                  {},
                                  {},
                                  std::chrono::seconds(0)});
}

void MailCard::tryOut(MailAccountForm *form, const MailAccount &account, const TypedPasswords &typed)
{
    const QString sending = passwordKey(account, MailProtocol::Smtp);
    const QString fetching = passwordKey(account, MailProtocol::Imap);
    const auto go = [this, form, account, typed, sending, fetching](MailPasswords passwords) {
        if (!typed.sending.isEmpty())
            passwords.insert(sending, typed.sending);
        if (fetching != sending && !typed.fetching.isEmpty())
            passwords.insert(fetching, typed.fetching);
        m_services.mail.tryOut(account, passwords, form, [form](const Result<void> &tried) { form->showTried(tried); });
    };
    if (account.uid.isEmpty())
        go({});
    else
        m_services.mail.passwords().find(QStringList{sending, fetching}, form, go);
}

void MailCard::remove()
{
    const MailAccount *account = chosen();
    if (!account)
        return;
    Question question;
    question.title = tr("Remove %1?", "a mail account").arg(account->address);
    question.text = tr("No mail is fetched or sent through it any more. What came and went stays in the tickets.");
    question.choices = {tr("Remove")};
    question.dangerous = true;
    MailAccount removed = *account;
    removed.ownFetchPassword = true; // it may have had one before
    m_services.dialogs.ask(this, question, [this, removed](int) {
        m_services.commands.run(RemoveMailAccount{removed.id}, this, [this, removed](const auto &answer) {
            if (!answer)
                return;
            for (const MailProtocol protocol : {MailProtocol::Smtp, MailProtocol::Imap})
                m_services.mail.passwords().forget(passwordKey(removed, protocol));
        });
    });
}

} // namespace regulars
