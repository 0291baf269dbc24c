// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/knowledge/suggestionhints.h"

#include "ui/base/clearlayout.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/knowledge/knowledgetexts.h"
#include "ui/tickets/tickettexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

#include <chrono>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr std::chrono::milliseconds typingPause{250};
constexpr qsizetype mostShown = 600; // characters of an article

} // namespace

SuggestionHints::SuggestionHints(Database &database, QWidget *parent)
    : QWidget(parent), m_model(new TicketSuggestions(database, this)), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::xs);
    m_timer.setSingleShot(true);
    m_timer.setInterval(typingPause);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_model->setText(m_text, m_category); });
    connect(m_model, &QueryModel::loaded, this, &SuggestionHints::showSuggestions);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &SuggestionHints::showSuggestions);
    hide();
}

void SuggestionHints::setText(const QString &text, TicketCategoryId category)
{
    m_text = text;
    m_category = category;
    m_timer.start();
}

void SuggestionHints::showSuggestions()
{
    clearLayout(m_layout);
    if (m_model->rowCount() > 0)
        m_layout->addWidget(new TextLabel(tr("What we know about that:"), FontRole::SmallStrong, ColourRole::Muted, this));
    for (const TicketSuggestion &suggestion : m_model->rows())
        addHint(suggestion);
    setVisible(m_model->rowCount() > 0);
}

void SuggestionHints::addHint(const TicketSuggestion &suggestion)
{
    const QString title =
        suggestion.article.isValid()
            ? suggestion.title
            : tr("%1 %2", "number and subject of a ticket").arg(TicketTexts::number(suggestion.number), suggestion.title);
    auto *button = new QPushButton(QString(title).replace(u'&', u"&&"_s), this);
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    button->setToolTip(KnowledgeTexts::reason(suggestion.words));
    setButtonLook(button, ButtonVariant::Line, ButtonSize::Small);
    const bool known = !suggestion.text.isEmpty();
    auto *text = new TextLabel(known ? suggestion.text.left(mostShown) : tr("It was solved; nothing was noted about how."),
                               FontRole::Body, ColourRole::Muted, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->hide();
    connect(button, &QPushButton::toggled, text, &QWidget::setVisible);
    m_layout->addWidget(button);
    m_layout->addWidget(text);
}

} // namespace regulars
