// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/ticketmergedialog.h"

#include "ui/base/clearlayout.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/notice.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/customers/customertexts.h"
#include "ui/tickets/tickettexts.h"

#include <QtCore/QSet>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

QString buttonText(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

} // namespace

TicketMergeDialog::TicketMergeDialog(const QList<TicketId> &tickets, TicketId into, Database &database,
                                     const Formatting &formatting, QWidget *parent)
    : FormDialog(tr("Merge tickets"), parent),
      m_formatting(formatting),
      m_view(new TicketMergeView(database, this)),
      m_into(into),
      m_tickets(new QVBoxLayout),
      m_others(new QVBoxLayout),
      m_stays(new QButtonGroup(this)),
      m_warning(new TextLabel({}, FontRole::Body, ColourRole::Amber, this)),
      m_number(new QLineEdit(this))
{
    auto *advice = new TextLabel(tr("All messages, tags, orders and products come together in the ticket that stays. The "
                                    "others are closed and lead to it. They can be taken apart again, also later."),
                                 FontRole::Body, ColourRole::Muted, this);
    advice->setWordWrap(true);
    m_warning->setWordWrap(true);
    body()->addWidget(advice);
    body()->addWidget(new TextLabel(tr("Which one stays?"), FontRole::Strong, ColourRole::Text, this));
    body()->addLayout(m_tickets);
    body()->addWidget(m_warning);
    body()->addLayout(m_others);
    addNumber();
    body()->addStretch(1);
    setSaveText(tr("Merge"));
    resize(560, 460);
    connect(m_stays, &QButtonGroup::idClicked, this, [this](int button) {
        if (!m_view->value())
            return;
        m_into = m_view->value()->tickets.at(button).row.id;
        showWarning();
    });
    connect(m_view, &TicketMergeView::changed, this, &TicketMergeDialog::showChoice);
    m_view->show({tickets, 0});
    showChoice();
}

void TicketMergeDialog::addNumber()
{
    m_number->setPlaceholderText(tr("Number of a ticket"));
    m_number->setAccessibleName(tr("Number of another ticket to be merged"));
    auto *add = new QPushButton(tr("Add"), this);
    add->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_number, 1);
    line->addWidget(add);
    body()->addLayout(line);
    connect(add, &QPushButton::clicked, this, &TicketMergeDialog::takeTyped);
    connect(m_number, &QLineEdit::returnPressed, this, &TicketMergeDialog::takeTyped);
}

void TicketMergeDialog::takeTyped()
{
    const qint64 number = m_number->text().trimmed().remove(u'#').toLongLong();
    notice()->hide();
    if (number <= 0)
        return;
    TicketMergeKey key = m_view->key();
    key.number = number;
    m_view->show(key);
}

void TicketMergeDialog::take(TicketId ticket)
{
    TicketMergeKey key = m_view->key();
    key.tickets += ticket;
    m_view->show(key);
}

void TicketMergeDialog::showChoice()
{
    const bool loaded = m_view->state() == TicketMergeView::State::Loaded;
    saveButton()->setEnabled(loaded && m_view->value()->tickets.size() > 1);
    if (m_view->state() == TicketMergeView::State::Gone && m_view->key().number > 0) {
        notice()->show(tr("There is no ticket %1.").arg(TicketTexts::number(m_view->key().number)), Tone::Danger);
        m_number->selectAll();
        m_view->show({m_view->key().tickets, 0});
        return;
    }
    if (m_view->state() == TicketMergeView::State::Gone || m_view->state() == TicketMergeView::State::Failed)
        showOthers({m_view->error()});
    if (!loaded)
        return;
    if (m_view->key().number > 0) {
        // From here on it is one of them.
        QList<TicketId> tickets;
        for (const MergeCandidate &candidate : m_view->value()->tickets)
            tickets += candidate.row.id;
        m_number->clear();
        m_view->show({tickets, 0});
        return;
    }
    showTickets();
    offerOthers();
    showWarning();
}

void TicketMergeDialog::showTickets()
{
    const bool hadFocus = m_stays->checkedButton() == nullptr || m_stays->checkedButton()->hasFocus();
    const auto old = m_stays->buttons();
    for (QAbstractButton *button : old)
        m_stays->removeButton(button);
    clearLayout(m_tickets);
    const QList<MergeCandidate> &tickets = m_view->value()->tickets;
    for (int i = 0; i < tickets.size(); ++i) {
        const TicketRow &row = tickets.at(i).row;
        const QString customer = row.customer.isValid() ? CustomerTexts::name(row.customerName)
                                                        : tr("nobody knows yet who this is");
        auto *button = new QRadioButton(
            buttonText(tr("%1 %2 · %3 · %4", "number, subject, customer, status")
                           .arg(TicketTexts::number(row.number), row.subject, customer, TicketTexts::statusChip(row).text)),
            this);
        m_stays->addButton(button, i);
        m_tickets->addWidget(button);
        if (row.id == m_into)
            button->setChecked(true);
    }
    if (!m_stays->checkedButton()) {
        m_stays->button(0)->setChecked(true);
        m_into = tickets.first().row.id;
    }
    if (hadFocus)
        m_stays->checkedButton()->setFocus();
}

void TicketMergeDialog::offerOthers()
{
    clearLayout(m_others);
    const QList<TicketRow> &others = m_view->value()->others;
    if (others.isEmpty())
        return;
    m_others->addWidget(new TextLabel(tr("Also open of this customer:"), FontRole::Small, ColourRole::Muted, this));
    for (const TicketRow &row : others) {
        auto *button = new QPushButton(
            buttonText(tr("Take %1 %2 along", "number, subject").arg(TicketTexts::number(row.number), row.subject)), this);
        button->setAutoDefault(false);
        setButtonLook(button, ButtonVariant::Quiet, ButtonSize::Small);
        connect(button, &QPushButton::clicked, this, [this, id = row.id] { take(id); });
        m_others->addWidget(button, 0, Qt::AlignLeading);
    }
}

void TicketMergeDialog::showWarning()
{
    QStringList names;
    QString stays;
    QSet<CustomerId> customers;
    for (const MergeCandidate &candidate : m_view->value()->tickets) {
        const TicketRow &row = candidate.row;
        if (row.id == survivor())
            stays = row.customer.isValid() ? CustomerTexts::name(row.customerName) : QString();
        if (!row.customer.isValid() || customers.contains(row.customer))
            continue;
        customers.insert(row.customer);
        names += CustomerTexts::name(row.customerName);
    }
    const bool differ = customers.size() > 1 || (customers.size() == 1 && stays.isEmpty());
    m_warning->setVisible(differ);
    if (stays.isEmpty())
        m_warning->setText(tr("The ticket that stays has no customer, so the other ones' messages won't have one either."));
    else
        m_warning->setText(
            tr("These tickets are of different customers: %1. All of it will stand with %2.", "names, the name of the one")
                .arg(QLocale().createSeparatedList(names), stays));
}

TicketId TicketMergeDialog::survivor() const
{
    return m_view->value() ? m_into : TicketId{};
}

QList<MergeCandidate> TicketMergeDialog::others() const
{
    QList<MergeCandidate> others = m_view->value() ? m_view->value()->tickets : QList<MergeCandidate>();
    others.removeIf([this](const MergeCandidate &candidate) { return candidate.row.id == m_into; });
    return others;
}

QString TicketMergeDialog::warning() const
{
    return m_warning->isVisibleTo(this) ? m_warning->text() : QString();
}

void TicketMergeDialog::save()
{
    notice()->hide();
    setSaving(true);
    Q_EMIT submitted();
}

void TicketMergeDialog::showFailure(const Error &error)
{
    setSaving(false);
    showOthers({error});
}

} // namespace regulars
