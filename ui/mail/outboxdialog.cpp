// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mail/outboxdialog.h"

#include "models/base/commandrunner.h"
#include "models/mail/mailcentre.h"
#include "models/mail/mailcommands.h"
#include "ui/base/emptystate.h"
#include "ui/base/formatting.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/mail/mailtexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

enum Column { To, Subject, State, Problem, ColumnCount };

QString recipientsOf(const OutboxMessage &message)
{
    QStringList to;
    for (const MailAddress &address : message.to)
        to += address.name.isEmpty() ? address.address : address.name;
    return to.join(u", "_s);
}

} // namespace

OutboxDialog::OutboxDialog(MailCentre &mail, CommandRunner &commands, const Formatting &formatting, QWidget *parent)
    : QDialog(parent), m_mail(mail), m_commands(commands), m_formatting(formatting)
{
    setWindowTitle(tr("Outbox"));
    m_empty = new EmptyState(IconName::Email, tr("No message is waiting"),
                             tr("Replies by e-mail stand here until they have gone, and the last ones after that."), this);
    createTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::m);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_table, 1);
    layout->addWidget(createButtons());
    connect(&m_mail, &MailCentre::changed, this, &OutboxDialog::refresh);
    resize(860, 480);
    refresh();
}

void OutboxDialog::createTable()
{
    m_table = new QTableWidget(0, ColumnCount, this);
    m_table->setObjectName(u"outbox"_s);
    m_table->setAccessibleName(tr("Outbox"));
    m_table->setHorizontalHeaderLabels({tr("To"), tr("Subject"), tr("State"), tr("What the mail server said")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    prepareTableView(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setSectionResizeMode(Problem, QHeaderView::Stretch);
    m_table->setColumnWidth(To, 180);
    m_table->setColumnWidth(Subject, 240);
    m_table->setColumnWidth(State, 200);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &OutboxDialog::followChoice);
}

QWidget *OutboxDialog::createButtons()
{
    auto *row = new QWidget(this);
    m_again = new QPushButton(tr("Send again"), row);
    m_arrived = new QPushButton(tr("It arrived"), row);
    m_discard = new QPushButton(tr("Discard"), row);
    m_send = new QPushButton(tr("Send now"), row);
    auto *close = new QPushButton(tr("Close"), row);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    for (QPushButton *button : {m_again, m_arrived, m_discard})
        layout->addWidget(button);
    layout->addStretch();
    layout->addWidget(m_send);
    layout->addWidget(close);
    for (QPushButton *button : {m_again, m_arrived, m_discard, m_send, close})
        button->setAutoDefault(false);
    connect(m_again, &QPushButton::clicked, this, [this] { decide(OutboxDecision::SendAgain); });
    connect(m_arrived, &QPushButton::clicked, this, [this] { decide(OutboxDecision::ItArrived); });
    connect(m_discard, &QPushButton::clicked, this, [this] { decide(OutboxDecision::Discard); });
    connect(m_send, &QPushButton::clicked, &m_mail, &MailCentre::send);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return row;
}

void OutboxDialog::refresh()
{
    const QList<OutboxMessage> messages = m_mail.view().value() ? m_mail.view().value()->outbox : QList<OutboxMessage>();
    QList<qint64> selected;
    for (const OutboxMessage &message : chosen())
        selected += message.id.value;
    m_empty->setVisible(messages.isEmpty());
    m_table->setVisible(!messages.isEmpty());
    m_table->setRowCount(static_cast<int>(messages.size()));
    for (int row = 0; row < messages.size(); ++row) {
        const OutboxMessage &message = messages.at(row);
        QString state = MailTexts::state(message.state);
        if (message.state == OutboxState::Sent && message.sentAt)
            state += u", "_s + m_formatting.time(*message.sentAt);
        const QString texts[ColumnCount] = {recipientsOf(message), message.subject, state, message.lastError};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setData(Qt::UserRole, QVariant::fromValue(message.id.value));
            item->setToolTip(texts[column]);
            m_table->setItem(row, column, item);
            item->setSelected(selected.contains(message.id.value));
        }
    }
    m_send->setEnabled(!m_mail.isBusy());
    followChoice();
}

QList<OutboxMessage> OutboxDialog::chosen() const
{
    QList<OutboxMessage> messages;
    if (!m_mail.view().value())
        return messages;
    const auto items = m_table->selectedItems();
    for (const OutboxMessage &message : m_mail.view().value()->outbox) {
        const bool selected = std::any_of(items.begin(), items.end(), [&](const QTableWidgetItem *item) {
            return item->column() == To && item->data(Qt::UserRole).toLongLong() == message.id.value;
        });
        if (selected)
            messages += message;
    }
    return messages;
}

void OutboxDialog::followChoice()
{
    const QList<OutboxMessage> messages = chosen();
    const auto mayAll = [&](OutboxDecision decision) {
        return !messages.isEmpty() && std::all_of(messages.begin(), messages.end(), [=](const OutboxMessage &message) {
            return mayDecide(message.state, decision);
        });
    };
    m_again->setEnabled(mayAll(OutboxDecision::SendAgain));
    m_arrived->setEnabled(mayAll(OutboxDecision::ItArrived));
    m_discard->setEnabled(mayAll(OutboxDecision::Discard));
}

void OutboxDialog::decide(OutboxDecision decision)
{
    DecideOutbox command{{}, decision};
    for (const OutboxMessage &message : chosen())
        command.messages += message.id;
    if (!command.messages.isEmpty())
        m_commands.run(command);
}

} // namespace regulars
