// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/feedback/kioskwindow.h"

#include "models/base/commandrunner.h"
#include "models/feedback/feedbackcommands.h"
#include "ui/base/dialogs.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/base/theme.h"
#include "ui/feedback/feedbacktexts.h"

#include <QtGui/QCloseEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

enum Page { QuestionPage, WordsPage, ThanksPage };
constexpr QSize scoreSize(120, 130); ///< at least; five of them have room on a screen 800 wide
constexpr int fewScores = 5;
constexpr int widthOfAll = fewScores * 120; ///< of more scores each is narrower
constexpr int wordsWidth = 640;

/// A page with its parts in the middle.
QVBoxLayout *centred(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::xl);
    layout->setAlignment(Qt::AlignCenter);
    return layout;
}

TextLabel *headline(const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(text, FontRole::PageTitle, ColourRole::Text, parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setMinimumWidth(wordsWidth);
    return label;
}

} // namespace

KioskWindow::KioskWindow(CommandRunner &commands, Dialogs &dialogs, const Survey &survey, SurveyInviteId invite,
                         QWidget *parent)
    : QWidget(parent, Qt::Window), m_commands(commands), m_dialogs(dialogs), m_survey(survey), m_invite(invite)
{
    setWindowTitle(tr("Your opinion"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(createQuestion());
    m_pages->addWidget(createWords());
    m_pages->addWidget(createThanks());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        // Whoever went away without words has still given a score.
        if (m_pages->currentIndex() == WordsPage && m_problem->isHidden())
            record();
        else
            beginAnew();
    });
    beginAnew();
}

QWidget *KioskWindow::createQuestion()
{
    auto *page = new QWidget(this);
    auto *layout = centred(page);
    layout->addWidget(headline(FeedbackTexts::question(m_survey), page), 0, Qt::AlignHCenter);
    auto *row = new QHBoxLayout;
    const int scores = m_survey.scale.high - m_survey.scale.low + 1;
    row->setSpacing(scores > fewScores ? space::s : space::l);
    for (int score = m_survey.scale.low; score <= m_survey.scale.high; ++score) {
        const QString words = FeedbackTexts::words(m_survey.kind, score);
        auto *button = new QPushButton(page);
        button->setObjectName(u"score_%1"_s.arg(score));
        button->setAccessibleName(tr("%1, %2", "a score, its words").arg(score).arg(words));
        auto *number = new TextLabel(locale().toString(score), FontRole::KeyFigure, ColourRole::Text, button);
        number->setAlignment(Qt::AlignCenter);
        number->setAttribute(Qt::WA_TransparentForMouseEvents);
        (new QVBoxLayout(button))->addWidget(number);
        button->setMinimumSize(std::min(scoreSize.width(), widthOfAll / scores), scoreSize.height());
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, score] { choose(score); });
        auto *caption = new TextLabel(words, FontRole::Strong, ColourRole::Text, page);
        caption->setAlignment(Qt::AlignHCenter);
        caption->setWordWrap(true);
        auto *column = new QVBoxLayout;
        column->setSpacing(space::s);
        column->addWidget(button);
        column->addWidget(caption);
        row->addLayout(column);
        m_scores += button;
    }
    layout->addLayout(row);
    auto *hint = new TextLabel(tr("Touch an answer, or press its number."), FontRole::Body, ColourRole::Muted, page);
    layout->addWidget(hint, 0, Qt::AlignHCenter);
    return page;
}

QWidget *KioskWindow::createWords()
{
    auto *page = new QWidget(this);
    auto *layout = centred(page);
    m_chosen = headline({}, page);
    layout->addWidget(m_chosen, 0, Qt::AlignHCenter);
    m_words = new QPlainTextEdit(page);
    m_words->setAccessibleName(tr("What would you like to tell us?"));
    m_words->setPlaceholderText(tr("What would you like to tell us? You may leave this empty."));
    m_words->setTabChangesFocus(true);
    m_words->setFixedSize(wordsWidth, 200);
    layout->addWidget(m_words, 0, Qt::AlignHCenter);
    m_problem = new TextLabel({}, FontRole::Body, ColourRole::Red, page);
    m_problem->hide();
    layout->addWidget(m_problem, 0, Qt::AlignHCenter);
    auto *buttons = new QHBoxLayout;
    buttons->setAlignment(Qt::AlignHCenter);
    auto *back = new QPushButton(tr("Back"), page);
    back->setObjectName(u"kiosk_back"_s);
    m_send = new QPushButton(tr("Send"), page);
    m_send->setObjectName(u"kiosk_send"_s);
    setButtonLook(m_send, ButtonVariant::Primary);
    for (QPushButton *button : {back, m_send}) {
        button->setMinimumSize(scoreSize.width(), scoreSize.height() / 2);
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    layout->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, &KioskWindow::beginAnew);
    connect(m_send, &QPushButton::clicked, this, &KioskWindow::record);
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] {
        if (m_words->toPlainText().size() > longestComment)
            m_words->setPlainText(m_words->toPlainText().left(longestComment));
        if (m_timer.isActive())
            m_timer.start(patienceMs);
    });
    return page;
}

QWidget *KioskWindow::createThanks()
{
    auto *page = new QWidget(this);
    auto *layout = centred(page);
    layout->addWidget(headline(tr("Thank you very much!"), page), 0, Qt::AlignHCenter);
    return page;
}

void KioskWindow::beginAnew()
{
    m_timer.stop();
    m_score = 0;
    m_words->clear();
    m_problem->hide();
    m_pages->setCurrentIndex(QuestionPage);
    setFocus(); // no answer is nearer than the others
}

void KioskWindow::choose(int score)
{
    m_score = score;
    m_chosen->setText(FeedbackTexts::words(m_survey.kind, score));
    m_pages->setCurrentIndex(WordsPage);
    m_words->setFocus();
    m_timer.start(patienceMs);
}

void KioskWindow::record()
{
    m_timer.stop();
    m_send->setEnabled(false);
    SurveyResponse response;
    response.kind = m_survey.kind;
    response.invite = m_invite;
    response.score = m_score;
    response.comment = m_words->toPlainText();
    response.collectedBy = CollectedBy::Self;
    m_commands.run(RecordSurveyResponse{response, {}}, this, [this](const auto &answer) {
        m_send->setEnabled(true);
        if (!answer) {
            m_problem->setText(tr("This could not be saved. Please tell the staff."));
            m_problem->show();
            m_timer.start(patienceMs); // nobody else reads these words
            return;
        }
        m_invite = {};
        m_pages->setCurrentIndex(ThanksPage);
        setFocus();
        m_timer.start(thanksMs);
    });
}

void KioskWindow::askToLeave()
{
    Question question;
    question.title = tr("Leave this screen?");
    question.text = tr("The shop's window is behind it.");
    question.choices = {tr("Leave")};
    m_dialogs.ask(this, question, [this](int) {
        m_leaving = true;
        close();
    });
}

void KioskWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        askToLeave();
        return;
    }
    const int score = event->text().size() == 1 ? event->text().at(0).digitValue() : -1;
    if (m_pages->currentIndex() == QuestionPage && m_survey.scale.contains(score))
        choose(score);
    else if (m_pages->currentIndex() == ThanksPage)
        beginAnew();
    else
        QWidget::keyPressEvent(event);
}

void KioskWindow::closeEvent(QCloseEvent *event)
{
    // Not by Alt+F4 either.
    if (!m_leaving) {
        event->ignore();
        askToLeave();
        return;
    }
    event->accept();
    Q_EMIT left();
}

void KioskWindow::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), Theme::of(this).colour(ColourRole::Window));
}

} // namespace regulars
