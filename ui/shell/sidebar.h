// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/icons.h"

#include <QtWidgets/QWidget>

class QAbstractButton;
class QButtonGroup;
class QVBoxLayout;

namespace regulars {

class Avatar;
class TextLabel;

/// The navigation: the brand, the pages in groups, settings and the person at the foot. One stop for Tab; the arrow
/// keys go from page to page.
class Sidebar final : public QWidget
{
    Q_OBJECT

public:
    enum class Group { Daily, Grow, Foot };

    explicit Sidebar(const QString &brand, QWidget *parent = nullptr);

    void addItem(const QString &id, const QString &text, IconName icon, Group group);
    /// A short figure at the end of an item; empty for none. Neutral figures stand without a chip.
    void setBadge(const QString &id, const QString &text, Tone tone = Tone::Neutral);
    /// Says the keys that lead to the item in its tool tip.
    void setKeys(const QString &id, const QString &keys);
    void setCurrent(const QString &id);
    [[nodiscard]] QString current() const;
    /// Who works here; hidden while the name is empty.
    void setUser(const QString &name, const QString &role);

Q_SIGNALS:
    void activated(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QAbstractButton *item(const QString &id) const;

    QButtonGroup *m_buttons;
    QVBoxLayout *m_daily;
    QVBoxLayout *m_grow;
    QVBoxLayout *m_foot;
    TextLabel *m_growTitle;
    QWidget *m_userLine;
    QWidget *m_user;
    Avatar *m_avatar;
    TextLabel *m_userName;
    TextLabel *m_userRole;
};

} // namespace regulars
