// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/ticketsplitdialog.h"

#include "models/tickets/conversationfeed.h"
#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/base/metrics.h"
#include "ui/base/notice.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/customers/customertexts.h"
#include "ui/tickets/tickettexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr qsizetype longestExcerpt = 80; // characters

} // namespace

TicketSplitDialog::TicketSplitDialog(const TicketDetails &ticket, Database &database, const Formatting &formatting,
                                     QWidget *parent)
    : FormDialog(tr("Split ticket %1").arg(TicketTexts::number(ticket.ticket.number)), parent),
      m_customer(ticket.customer ? CustomerTexts::name(ticket.customer->name) : tr("Customer", "who wrote a message")),
      m_formatting(formatting),
      m_feed(new ConversationFeed(database, this)),
      m_messages(new QVBoxLayout),
      m_earlier(new QPushButton(tr("Show earlier messages"), this))
{
    auto *fields = new QWidget(this);
    body()->addWidget(
        new TextLabel(tr("Which messages become a ticket of their own?"), FontRole::Strong, ColourRole::Text, this));
    body()->addWidget(m_earlier, 0, Qt::AlignLeading);
    body()->addLayout(m_messages);
    body()->addWidget(fields);
    body()->addStretch(1);
    m_form = new FormBinder(fields, 1);
    m_form->addText(u"subject"_s, tr("Subject of the new ticket"), static_cast<int>(longestTicketSubject)).setRequired();
    m_form->addChoice(u"copies"_s, tr("These messages"),
                      {{false, tr("Move to the new ticket")}, {true, tr("Stand in both tickets")}});
    m_form->setValue(u"subject"_s, ticket.ticket.subject);
    m_form->setValue(u"copies"_s, false);
    m_earlier->setAutoDefault(false);
    setButtonLook(m_earlier, ButtonVariant::Quiet, ButtonSize::Small);
    setSaveText(tr("Make a ticket of them"));
    resize(560, 520);
    connect(m_earlier, &QPushButton::clicked, this, [this] { m_feed->fetchMore({}); });
    connect(m_feed, &ConversationFeed::loaded, this, &TicketSplitDialog::showMessages);
    connect(m_feed, &ConversationFeed::failed, this, [this](const Error &error) { showOthers({error}); });
    m_feed->setTicket(ticket.ticket.id);
    showMessages();
}

QString TicketSplitDialog::textOf(const ConversationEntry &entry) const
{
    const TicketArticle &article = entry.article;
    const QString who = article.sender == ArticleSender::Customer ? m_customer
                        : entry.authorName.isEmpty()              ? tr("The shop")
                                                                  : entry.authorName;
    QString excerpt = article.body.simplified();
    if (excerpt.size() > longestExcerpt)
        excerpt = excerpt.left(longestExcerpt) + u'…';
    const QString when = tr("%1, %2", "day, time")
                             .arg(m_formatting.dueDay(m_formatting.calendar().date(article.at)),
                                  m_formatting.time(article.at));
    const QString text = article.visibility == ArticleVisibility::Internal
                             ? tr("%1 · %2 · internal note: %3", "who, when, what").arg(who, when, excerpt)
                             : tr("%1 · %2: %3", "who, when, what").arg(who, when, excerpt);
    return QString(text).replace(u'&', u"&&"_s);
}

void TicketSplitDialog::showMessages()
{
    const bool first = m_boxes.isEmpty();
    int place = 0;
    const auto &entries = m_feed->events();
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry, ++place) {
        QCheckBox *&box = m_boxes[entry->article.id.value];
        if (!box) {
            box = new QCheckBox(this);
            connect(box, &QCheckBox::toggled, this, [this] { saveButton()->setEnabled(!chosen().isEmpty()); });
            m_messages->insertWidget(place, box);
        }
        box->setText(textOf(*entry));
    }
    m_earlier->setVisible(m_feed->canFetchMore({}));
    saveButton()->setEnabled(!chosen().isEmpty());
    if (first && !m_boxes.isEmpty())
        boxes().last()->setFocus();
}

QList<QCheckBox *> TicketSplitDialog::boxes() const
{
    QList<QCheckBox *> boxes;
    for (int i = 0; i < m_messages->count(); ++i)
        boxes += static_cast<QCheckBox *>(m_messages->itemAt(i)->widget());
    return boxes;
}

QList<TicketArticleId> TicketSplitDialog::chosen() const
{
    QList<TicketArticleId> articles;
    for (auto box = m_boxes.cbegin(); box != m_boxes.cend(); ++box) {
        if (box.value()->isChecked())
            articles += TicketArticleId{box.key()};
    }
    return articles;
}

QString TicketSplitDialog::subject() const
{
    return m_form->value<QString>(u"subject"_s).trimmed();
}

bool TicketSplitDialog::copies() const
{
    return m_form->value<bool>(u"copies"_s);
}

void TicketSplitDialog::save()
{
    notice()->hide();
    if (!m_form->validate())
        return;
    setSaving(true);
    Q_EMIT submitted();
}

void TicketSplitDialog::showFailure(const Error &error)
{
    setSaving(false);
    showOthers(m_form->showErrors({error}));
}

} // namespace regulars
