// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QStringList>

namespace regulars {

/// The words of a name as they are compared: folded, Cyrillic and Greek letters written in Latin ones as people of those
/// countries do it in English (Щербаков → shcherbakov), and ae, oe, ue as the umlauts that they may stand for (mueller →
/// muller). Apostrophes join ("O’Brien" → "obrien"), hyphens part. Other scripts stay as they are.
[[nodiscard]] QStringList matchWords(QStringView text);

/// The consonants of a word as one letter for each group that sounds alike, a vowel only at its beginning: words with the
/// same skeleton may be spellings of each other ("meyer", "maier", "mayr" → "nr"). Empty for an empty word.
[[nodiscard]] QString soundSkeleton(QStringView word);

} // namespace regulars
