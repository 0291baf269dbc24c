// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/lockscreen.h"

#include "ui/base/card.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/people/userbutton.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int cardWidth = 380;

} // namespace

LockScreen::LockScreen(SignIn &signIn, const Formatting &formatting, QWidget *parent)
    : QWidget(parent), m_signIn(signIn), m_formatting(formatting)
{
    setObjectName(u"lock_screen"_s);
    setAccessibleName(tr("Sign in"));
    createWidgets();
    layOut();
    parent->installEventFilter(this);
    connect(&m_signIn, &SignIn::changed, this, &LockScreen::follow);
    connect(&m_signIn, &SignIn::refused, this, [this](UserId, Instant notBefore) { refuse(notBefore); });
    connect(&m_signIn, &SignIn::failed, this, [this](const Error &error) {
        m_problem->setText(errorText(error));
        m_problem->show();
    });
    follow();
}

void LockScreen::createWidgets()
{
    m_title = new TextLabel({}, FontRole::PageTitle, ColourRole::Text, this);
    m_users = new QWidget(this);
    auto *users = new QVBoxLayout(m_users);
    users->setContentsMargins(0, 0, 0, 0);
    users->setSpacing(space::s);
    m_secretLine = new QWidget(this);
    m_secret = new QLineEdit(m_secretLine);
    m_secret->setObjectName(u"secret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setPlaceholderText(tr("PIN or password"));
    m_secret->setAccessibleName(tr("PIN or password"));
    m_enter = new QPushButton(tr("Sign in"), m_secretLine);
    m_enter->setObjectName(u"sign_in"_s);
    setButtonLook(m_enter, ButtonVariant::Primary);
    m_problem = new TextLabel({}, FontRole::Small, ColourRole::Red, this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_tryAgain = new QPushButton(tr("Try again"), this);
    m_tryAgain->setObjectName(u"try_again"_s);
    m_tryAgain->hide();
    connect(m_tryAgain, &QPushButton::clicked, this, [this] { m_signIn.tryAgain(); });
    connect(m_secret, &QLineEdit::returnPressed, this, &LockScreen::submit);
    connect(m_enter, &QPushButton::clicked, this, &LockScreen::submit);
}

void LockScreen::layOut()
{
    auto *line = new QHBoxLayout(m_secretLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    line->addWidget(m_secret, 1);
    line->addWidget(m_enter);
    m_card = new Card({}, this);
    m_card->setFixedWidth(cardWidth);
    m_card->body()->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    m_card->body()->setSpacing(space::m);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_users, m_secretLine, m_problem, m_tryAgain})
        m_card->body()->addWidget(part);
    m_card->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(m_card, 0, Qt::AlignHCenter);
    layout->addStretch(2);
}

void LockScreen::follow()
{
    const bool locked = m_signIn.state() == SignIn::State::Locked;
    const bool open = m_signIn.state() == SignIn::State::Open;
    const QList<User> users = m_signIn.people().value() ? m_signIn.people().value()->users : QList<User>{};
    // What is being typed stays when something else in the shop has changed.
    if (locked && (isHidden() || users != m_shown))
        showUsers(users);
    else if (const auto failure = m_signIn.failure())
        showFailure(*failure);
    setVisible(!open);
    if (!open)
        raise();
}

void LockScreen::showFailure(const Error &error)
{
    m_title->setText(tr("The shop can't be read"));
    m_users->hide();
    m_secretLine->hide();
    m_problem->setText(errorText(error));
    m_problem->show();
    m_tryAgain->show();
    m_card->show();
    m_tryAgain->setFocus(Qt::OtherFocusReason);
}

void LockScreen::showUsers(const QList<User> &users)
{
    m_shown = users;
    m_title->setText(tr("Who is working?"));
    m_tryAgain->hide();
    m_users->show();
    m_card->show();
    m_chosen.reset();
    m_secret->clear();
    m_secretLine->hide();
    m_problem->hide();
    qDeleteAll(m_users->findChildren<UserButton *>(Qt::FindDirectChildrenOnly));
    for (const User &user : users) {
        auto *button = new UserButton(user, m_users);
        m_users->layout()->addWidget(button);
        button->show(); // at once, to take the keyboard
        connect(button, &UserButton::clicked, this, [this, user] { choose(user); });
    }
    if (users.size() == 1)
        choose(users.first());
    else if (auto *first = m_users->findChild<UserButton *>())
        first->setFocus(Qt::OtherFocusReason);
}

void LockScreen::choose(const User &user)
{
    m_problem->hide();
    if (user.hasSecret)
        askSecret(user);
    else
        m_signIn.signIn(user.id, {});
}

void LockScreen::askSecret(const User &user)
{
    m_chosen = user;
    for (UserButton *button : m_users->findChildren<UserButton *>())
        button->setChecked(button->user().id == user.id);
    m_secret->clear();
    m_secretLine->show();
    m_secret->setFocus(Qt::OtherFocusReason);
}

void LockScreen::submit()
{
    if (m_chosen)
        m_signIn.signIn(m_chosen->id, m_secret->text());
}

void LockScreen::refuse(Instant notBefore)
{
    m_secret->selectAll();
    m_secret->setFocus(Qt::OtherFocusReason);
    m_problem->setText(notBefore == Instant{}
                           ? tr("That is not the right PIN or password.")
                           : tr("Too many wrong tries. Please wait until %1.").arg(m_formatting.time(notBefore)));
    m_problem->show();
}

void LockScreen::showEvent(QShowEvent *event)
{
    setGeometry(parentWidget()->rect());
    QWidget::showEvent(event);
}

bool LockScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void LockScreen::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(this).colour(ColourRole::Window));
}

} // namespace regulars
