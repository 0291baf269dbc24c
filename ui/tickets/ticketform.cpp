// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/ticketform.h"

#include "ui/base/clearlayout.h"
#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/base/metrics.h"
#include "ui/base/notice.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/suggestedit.h"
#include "ui/base/textlabel.h"
#include "ui/customers/customertexts.h"
#include "ui/tickets/ticketlinksedit.h"
#include "ui/tickets/tickettexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int mostOthers = 4;

template<typename E>
QList<std::pair<QVariant, QString>> choicesOf(QString (*word)(E))
{
    QList<std::pair<QVariant, QString>> entries;
    for (const auto &[value, name] : EnumNames<E>::names)
        entries.append({QString::fromUtf16(name), word(value)});
    return entries;
}

void chooseId(QComboBox *box, qint64 id)
{
    box->setCurrentIndex(std::max(0, box->findData(id)));
}

} // namespace

TicketForm::TicketForm(const Ticket &ticket, const QString &customerName, const QList<TicketLink> &links,
                       const Formatting &formatting, QWidget *parent)
    : FormDialog(ticket.id.isValid() ? tr("Edit ticket %1").arg(TicketTexts::number(ticket.number)) : tr("New ticket"),
                 parent),
      m_base(ticket),
      m_customerName(customerName),
      m_links(links),
      m_formatting(formatting)
{
    m_fields = new QWidget(this);
    body()->addWidget(m_fields);
    body()->addStretch(1);
    m_form = new FormBinder(m_fields, 2);
    addCustomer();
    addWords();
    addKind();
    setSaveText(isNew() ? tr("Log ticket") : tr("Save"));
    resize(680, 620);
    fill();
    if (m_customer.isValid())
        m_form->field(u"subject"_s).editor()->setFocus();
    else
        m_customerEdit->setFocus();
}

void TicketForm::addCustomer()
{
    m_customerEdit = new SuggestEdit(m_fields);
    m_customerEdit->setPlaceholderText(tr("Name, phone or card number"));
    m_customerEdit->setClearButtonEnabled(true);
    m_form->addEditor(u"customer"_s, tr("Customer"), m_customerEdit,
                      {[this] { return m_customerEdit->text(); }, [](const QVariant &) {}, {}});
    connect(m_customerEdit, &SuggestEdit::suggestionsWanted, this, &TicketForm::customersWanted);
    connect(m_customerEdit, &QLineEdit::textChanged, this, [this] { setCustomer({}); });
    connect(m_customerEdit, &SuggestEdit::chosen, this,
            [this](const QVariant &value) { setCustomer(value.value<CustomerId>()); });
    m_others = new QWidget(m_fields);
    auto *others = new QVBoxLayout(m_others);
    others->setContentsMargins(0, 0, 0, 0);
    others->setSpacing(space::xs);
    m_others->hide();
    m_form->addEditor(u"others"_s, {}, m_others, {[] { return QVariant(); }, [](const QVariant &) {}, {}});
}

void TicketForm::addWords()
{
    auto *subject = new QLineEdit(m_fields);
    m_form->addEditor(u"subject"_s, tr("Subject"), subject,
                      {[subject] { return subject->text().trimmed(); },
                       [subject](const QVariant &value) { subject->setText(value.toString()); },
                       {}});
    connect(subject, &QLineEdit::textChanged, this, [this](const QString &text) {
        Q_EMIT subjectEdited(text, {m_category ? m_category->currentData().toLongLong() : 0});
    });
    if (isNew()) {
        m_form->addLongText(u"message"_s, tr("What the customer said"), longestArticle);
    } else {
        m_form->addLongText(u"root_cause"_s, tr("Cause"), 5000);
        m_form->addLongText(u"outcome"_s, tr("Outcome"), 5000);
    }
    m_linksEdit = new TicketLinksEdit(m_formatting, m_fields);
    m_form->addEditor(u"links"_s, tr("Orders and products"), m_linksEdit,
                      {[] { return QVariant(); }, [](const QVariant &) {}, [this] { return m_linksEdit->check(); }});
    connect(m_linksEdit, &TicketLinksEdit::wanted, this,
            [this](const QString &text) { Q_EMIT linksWanted(text, m_customer); });
}

void TicketForm::addKind()
{
    m_form->addChoice(u"priority"_s, tr("Priority"), choicesOf<TicketPriority>(&TicketTexts::priority));
    m_form->addChoice(u"type"_s, tr("Kind"), choicesOf<TicketType>(&TicketTexts::type));
    if (isNew())
        m_form->addChoice(u"channel"_s, tr("How they came"), choicesOf<TicketChannel>(&TicketTexts::channel));
    m_category = addBox(u"category"_s, tr("Category"));
    m_owner = addBox(u"owner"_s, tr("Assigned to"));
    setChoices({});
}

QComboBox *TicketForm::addBox(const QString &id, const QString &label)
{
    auto *box = new QComboBox(m_fields);
    m_form->addEditor(id, label, box, {[box] { return box->currentData(); }, {}, {}}, false);
    return box;
}

void TicketForm::setChoices(const DeskChoices &choices)
{
    // Also after something was chosen.
    const bool filled = m_category->count() > 0;
    const qint64 category = filled && m_category->currentIndex() > 0 ? m_category->currentData().toLongLong()
                                                                     : m_base.category.value;
    const qint64 owner = filled && m_owner->currentIndex() > 0 ? m_owner->currentData().toLongLong() : m_base.owner.value;
    const bool clean = filled && !isDirty();
    m_category->clear();
    m_category->addItem(tr("None", "category"), QVariant::fromValue<qint64>(0));
    for (const TicketCategory &each : choices.categories)
        m_category->addItem(each.name, each.id.value);
    m_owner->clear();
    m_owner->addItem(tr("Nobody yet"), QVariant::fromValue<qint64>(0));
    for (const User &each : choices.people)
        m_owner->addItem(each.name, each.id.value);
    chooseId(m_category, category);
    chooseId(m_owner, owner);
    if (clean)
        m_clean = ticket();
}

void TicketForm::addHelp(QWidget *help)
{
    body()->insertWidget(1, help);
}

void TicketForm::setCustomer(CustomerId customer)
{
    if (customer == m_customer)
        return;
    m_customer = customer;
    showOpenTickets(customer, {});
    if (customer.isValid())
        Q_EMIT othersWanted(customer);
}

void TicketForm::fill()
{
    m_customerEdit->setQuietText(
        m_customerName.isEmpty() && !m_base.customer.isValid() ? QString() : CustomerTexts::name(m_customerName));
    m_customer = m_base.customer;
    m_linksEdit->setLinks(m_links);
    m_form->setValue(u"subject"_s, m_base.subject);
    m_form->setValue(u"priority"_s, nameOf(m_base.priority));
    m_form->setValue(u"type"_s, nameOf(m_base.type));
    if (isNew()) {
        m_form->setValue(u"channel"_s, nameOf(m_base.channel));
    } else {
        m_form->setValue(u"root_cause"_s, m_base.rootCause);
        m_form->setValue(u"outcome"_s, m_base.outcome);
    }
    chooseId(m_category, m_base.category.value);
    chooseId(m_owner, m_base.owner.value);
    m_form->clearErrors();
    m_clean = ticket();
}

Ticket TicketForm::ticket() const
{
    Ticket entered = m_base;
    entered.customer = m_customerEdit->text().trimmed().isEmpty() ? CustomerId{} : m_customer;
    entered.subject = m_form->value<QString>(u"subject"_s);
    entered.priority = valueOf<TicketPriority>(m_form->value<QString>(u"priority"_s));
    entered.type = valueOf<TicketType>(m_form->value<QString>(u"type"_s));
    if (isNew()) {
        entered.channel = valueOf<TicketChannel>(m_form->value<QString>(u"channel"_s));
    } else {
        entered.rootCause = m_form->value<QString>(u"root_cause"_s);
        entered.outcome = m_form->value<QString>(u"outcome"_s);
    }
    entered.orders = m_linksEdit->orders();
    entered.products = m_linksEdit->products();
    entered.category = {m_category->currentData().toLongLong()};
    entered.owner = {m_owner->currentData().toLongLong()};
    return entered;
}

QString TicketForm::message() const
{
    return isNew() ? m_form->value<QString>(u"message"_s) : QString();
}

void TicketForm::showCustomers(const QString &text, const QList<Suggestion> &customers)
{
    m_customerEdit->showSuggestions(text, customers);
}

void TicketForm::showLinks(const QString &text, const QList<TicketLink> &links)
{
    m_linksEdit->showFound(text, links);
}

void TicketForm::showOpenTickets(CustomerId customer, const QList<TicketRow> &others)
{
    if (customer != m_customer)
        return;
    clearLayout(m_others->layout());
    QList<TicketRow> rows = others;
    rows.removeIf([this](const TicketRow &row) { return row.id == m_base.id; });
    m_others->setVisible(!rows.isEmpty());
    if (rows.isEmpty())
        return;
    m_others->layout()->addWidget(
        new TextLabel(tr("%n other ticket(s) of this customer are open:", "", static_cast<int>(rows.size())),
                      FontRole::Small, ColourRole::Amber, m_others));
    for (const TicketRow &row : std::as_const(rows).first(std::min<qsizetype>(mostOthers, rows.size()))) {
        const QString text = tr("%1 %2 · %3", "number, subject, status")
                                 .arg(TicketTexts::number(row.number), row.subject, TicketTexts::statusChip(row).text);
        auto *button = new QPushButton(QString(text).replace(u'&', u"&&"_s), m_others);
        button->setObjectName(u"other_ticket"_s);
        button->setAutoDefault(false);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        button->setToolTip(text);
        setButtonLook(button, ButtonVariant::Line, ButtonSize::Small);
        connect(button, &QPushButton::clicked, this, [this, id = row.id] { Q_EMIT ticketRequested(id); });
        m_others->layout()->addWidget(button);
    }
}

bool TicketForm::isDirty() const
{
    return !(ticket() == m_clean) || !message().isEmpty() || !m_linksEdit->check().isEmpty();
}

QList<Error> TicketForm::errorsOf(const Ticket &entered) const
{
    QList<Error> errors = m_form->check();
    // A name that was typed and not chosen is nobody's.
    if (!m_customerEdit->text().trimmed().isEmpty() && !m_customer.isValid())
        errors += invalidField(u"customer"_s, u"not_in_the_list"_s);
    Ticket checked = entered;
    if (isNew())
        checked.openedAt = m_formatting.now();
    return errors + validate(checked, m_formatting.now());
}

void TicketForm::save()
{
    notice()->hide();
    const Ticket entered = ticket();
    const QList<Error> errors = errorsOf(entered);
    showOthers(m_form->showErrors(errors));
    if (!errors.isEmpty())
        return;
    setSaving(true);
    Q_EMIT submitted(entered, message());
}

void TicketForm::showFailure(const Error &error)
{
    setSaving(false);
    showOthers(m_form->showErrors({error}));
}

void TicketForm::showConflict(const TicketDetails &theirs)
{
    setSaving(false);
    notice()->show(tr("This ticket was changed elsewhere while you were editing. Which version shall stay?"), Tone::Warning);
    connect(notice()->addButton(tr("Keep mine")), &QPushButton::clicked, this, [this, version = theirs.ticket.rowVersion] {
        m_base.rowVersion = version;
        save();
    });
    connect(notice()->addButton(tr("Take theirs")), &QPushButton::clicked, this, [this, theirs] {
        m_base = theirs.ticket;
        m_links = theirs.links;
        m_customerName = theirs.customer ? theirs.customer->name : QString();
        fill();
    });
}

} // namespace regulars
