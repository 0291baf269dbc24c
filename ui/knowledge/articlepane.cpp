// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/knowledge/articlepane.h"

#include "ui/base/chip.h"
#include "ui/base/emptystate.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/knowledge/articlepreview.h"
#include "ui/knowledge/knowledgetexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedLayout>

using namespace Qt::StringLiterals;

namespace regulars {

ArticlePane::ArticlePane(Database &database, const Formatting &formatting, QWidget *parent)
    : Card({}, parent), m_formatting(formatting), m_view(new ArticleView(database, this)), m_stack(new QStackedLayout)
{
    body()->setContentsMargins(1, 1, 1, 1);
    body()->addLayout(m_stack);
    createContent();
    m_blank = new EmptyState(IconName::Note, tr("No article is chosen"), tr("Choose one in the list to read it."), this);
    m_failed = new EmptyState(IconName::Warning, tr("This article could not be read"), {}, this);
    connect(m_failed->addButton(tr("Try again")), &QPushButton::clicked, m_view, &ArticleView::refresh);
    for (QWidget *state : std::initializer_list<QWidget *>{m_blank, m_content, m_failed})
        m_stack->addWidget(state);
    connect(m_view, &ArticleView::changed, this, &ArticlePane::showState);
    showState();
}

void ArticlePane::createContent()
{
    m_content = new QWidget(this);
    m_title = new TextLabel({}, FontRole::CardTitle, ColourRole::Text, m_content);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_chip = new Chip({}, Tone::Neutral, m_content);
    m_details = new TextLabel({}, FontRole::Small, ColourRole::Muted, m_content);
    m_details->setWordWrap(true);
    m_review = new TextLabel({}, FontRole::Small, ColourRole::Muted, m_content);
    m_review->setWordWrap(true);
    m_preview = new ArticlePreview(m_content);
    const auto button = [this](ButtonVariant variant) {
        auto *made = new QPushButton(m_content);
        setButtonLook(made, variant, ButtonSize::Small);
        return made;
    };
    m_edit = button(ButtonVariant::Secondary);
    m_edit->setText(tr("Edit"));
    m_state = button(ButtonVariant::Primary);
    m_more = button(ButtonVariant::Quiet);
    m_more->setText(tr("More"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    for (QPushButton *each : {m_edit, m_state, m_more})
        buttons->addWidget(each);
    buttons->addStretch(1);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::m);
    top->addWidget(m_title, 1);
    top->addWidget(m_chip, 0, Qt::AlignTop);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::l, space::l, space::l, space::m);
    head->setSpacing(space::s);
    head->addLayout(top);
    head->addWidget(m_details);
    head->addWidget(m_review);
    head->addLayout(buttons);
    auto *text = new QVBoxLayout;
    text->setContentsMargins(space::m, space::m, space::m, space::s);
    text->addWidget(m_preview);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(new Separator(m_content));
    layout->addLayout(text, 1);
    connect(m_edit, &QPushButton::clicked, this, &ArticlePane::editRequested);
    connect(m_state, &QPushButton::clicked, this, &ArticlePane::stateRequested);
    connect(m_more, &QPushButton::clicked, this, &ArticlePane::moreRequested);
}

void ArticlePane::showArticle(KnowledgeArticleId article)
{
    m_view->show(article);
    showState();
}

const NamedArticle *ArticlePane::shown() const
{
    return m_view->value() ? &*m_view->value() : nullptr;
}

void ArticlePane::showState()
{
    const auto state = m_view->state();
    if (state == ArticleView::State::Failed)
        m_failed->setTexts(tr("This article could not be read"), errorText(m_view->error()));
    m_stack->setCurrentWidget(state == ArticleView::State::Failed ? static_cast<QWidget *>(m_failed)
                              : shown()                           ? m_content
                                                                  : m_blank);
    if (shown())
        showRecord(*shown());
    Q_EMIT shownChanged();
}

void ArticlePane::showRecord(const NamedArticle &named)
{
    const KnowledgeArticle &article = named.article;
    m_title->setText(article.title);
    const ChipText chip = KnowledgeTexts::stateChip(article.state, article.deleted);
    m_chip->setChip(chip.text, chip.tone);
    ArticleRow row;
    row.categoryName = named.categoryName;
    row.language = article.language;
    row.uses = named.uses;
    m_details->setText(tr("%1 · changed %2", "what it is, when")
                           .arg(KnowledgeTexts::details(row, m_formatting), m_formatting.ago(article.updatedAt)));
    const bool due = isReviewDue(article, m_formatting.today());
    m_review->setText(KnowledgeTexts::review(article.reviewBy, due, m_formatting));
    m_review->setColourRole(due ? ColourRole::Amber : ColourRole::Muted);
    m_review->setVisible(article.reviewBy.isValid());
    m_preview->setBody(article.body);
    m_edit->setVisible(!article.deleted);
    m_state->setText(article.deleted                            ? tr("Restore")
                     : article.state == ArticleState::Published ? tr("Archive")
                     : article.state == ArticleState::Archived  ? tr("Make a draft")
                                                                : tr("Publish"));
    setButtonLook(
        m_state, article.deleted || article.state == ArticleState::Draft ? ButtonVariant::Primary : ButtonVariant::Secondary,
        ButtonSize::Small);
}

} // namespace regulars
