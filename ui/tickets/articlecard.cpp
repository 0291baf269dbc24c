// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/articlecard.h"

#include "ui/attachments/filebutton.h"
#include "ui/base/avatar.h"
#include "ui/base/chip.h"
#include "ui/base/clearlayout.h"
#include "ui/base/flowlayout.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/stylepainter.h"
#include "ui/base/textlabel.h"
#include "ui/customers/customertexts.h"
#include "ui/tickets/tickettexts.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int avatarSize = 26;
constexpr qsizetype mostShown = 6'000; // characters: what can be laid out at once without being felt

} // namespace

ArticleCard::ArticleCard(const Formatting &formatting, QWidget *parent)
    : QWidget(parent),
      m_formatting(formatting),
      m_avatar(new Avatar(avatarSize, this)),
      m_name(new TextLabel({}, FontRole::Strong, ColourRole::Text, this)),
      m_label(new Chip(tr("Internal note"), Tone::Warning, this)),
      m_about(new TextLabel({}, FontRole::Small, ColourRole::Muted, this)),
      m_text(new TextLabel({}, FontRole::Body, ColourRole::Text, this)),
      m_whole(new QPushButton(tr("Show the whole message"), this)),
      m_files(new QWidget(this)),
      m_leftOut(new TextLabel({}, FontRole::Small, ColourRole::Muted, this))
{
    m_about->setElided(true);
    m_leftOut->setWordWrap(true);
    new FlowLayout(m_files, space::xs);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setCursor(Qt::IBeamCursor);
    setButtonLook(m_whole, ButtonVariant::Quiet, ButtonSize::Small);
    connect(m_whole, &QPushButton::clicked, this, [this] {
        m_text->setText(m_body);
        m_whole->hide();
    });
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_name);
    head->addWidget(m_label);
    head->addWidget(m_about, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(head);
    words->addWidget(m_text);
    words->addWidget(m_whole, 0, Qt::AlignLeading);
    words->addWidget(m_files);
    words->addWidget(m_leftOut);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::m, 10, space::m, 10);
    layout->setSpacing(space::m);
    layout->addWidget(m_avatar, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
}

void ArticleCard::setEntry(const ConversationEntry &entry, const QString &customerName)
{
    const TicketArticle &article = entry.article;
    QString name = entry.authorName;
    if (article.sender == ArticleSender::Customer)
        name = customerName.isEmpty() ? tr("Customer", "who wrote a message") : CustomerTexts::name(customerName);
    else if (name.isEmpty())
        name = article.sender == ArticleSender::System ? tr("Automatic message") : tr("The shop");
    m_note = article.visibility == ArticleVisibility::Internal;
    m_avatar->setName(name);
    m_name->setText(name);
    m_label->setVisible(m_note);
    m_about->setColourRole(m_note ? ColourRole::Text : ColourRole::Muted);
    m_about->setText(about(entry));
    const bool wasWhole = !m_body.isEmpty() && m_text->text() == m_body;
    m_body = article.body;
    const bool cut = m_body.size() > mostShown && !wasWhole;
    m_text->setText(cut ? m_body.left(mostShown) + u'…' : m_body);
    m_whole->setVisible(cut);
    showFiles(entry);
    setAccessibleName(tr("%1, %2: %3", "who, when, what").arg(name, m_about->text(), m_text->text().left(mostShown)));
    update();
}

void ArticleCard::showFiles(const ConversationEntry &entry)
{
    m_leftOut->setText(entry.leftOut.isEmpty() ? QString()
                                               : tr("Not kept: %1", "names of files").arg(entry.leftOut.join(u", "_s)));
    m_leftOut->setVisible(!entry.leftOut.isEmpty());
    m_files->setVisible(!entry.files.isEmpty());
    if (entry.files == m_shownFiles)
        return;
    m_shownFiles = entry.files;
    clearLayout(m_files->layout());
    for (const Attachment &file : entry.files) {
        auto *button = new FileButton(file, m_formatting, m_files);
        connect(button, &FileButton::openRequested, this, [this, file] { Q_EMIT fileRequested(file); });
        connect(button, &FileButton::saveRequested, this, [this, file] { Q_EMIT fileCopyRequested(file); });
        m_files->layout()->addWidget(button);
        button->show();
    }
}

QString ArticleCard::about(const ConversationEntry &entry) const
{
    const TicketArticle &article = entry.article;
    QStringList parts;
    if (!m_note)
        parts += TicketTexts::channel(article.channel);
    const QDate day = m_formatting.calendar().date(article.at);
    const QString time = m_formatting.time(article.at);
    parts += day == m_formatting.today() ? time : tr("%1, %2", "day, time").arg(m_formatting.dueDay(day), time);
    if (entry.fromNumber > 0)
        parts += tr("came with %1", "the number of a ticket").arg(TicketTexts::number(entry.fromNumber));
    return parts.join(u" · "_s);
}

QString ArticleCard::text() const
{
    return m_text->text();
}

void ArticleCard::paintEvent(QPaintEvent *)
{
    if (!m_note)
        return;
    QPainter painter(this);
    StylePainter::roundedBox(&painter, rect(), radius::control, Theme::of(this).colour(ColourRole::AmberSoft),
                             Qt::transparent);
}

} // namespace regulars
